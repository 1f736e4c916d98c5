/**
 * What programs read of the portal: JSON under {@code /api/v1}, described at {@code /openapi}.
 *
 * <p>Requirements.
 *
 * <ul>
 *   <li>R-API-1 — Anybody shall read the published calls without logging in, as on the public page: the same rows, found
 *       by words, filtered, sorted and paged by the same list; one of them by its identity or its reference.
 *   <li>R-API-2 — If a parameter is unknown or its value cannot be understood, then the portal shall refuse the request
 *       and say which parameter, which value and what it expects; it never answers with something else than was asked.
 *   <li>R-API-3 — Every failure shall be told as problem details (RFC 9457) in French, with the code of the rule and the
 *       reference that is found in the log.
 *   <li>R-API-4 — Reading shall open no session, and no page of another site shall read an answer in a browser.
 *   <li>R-API-5 — The description at {@code /openapi} shall name every address, parameter and field that there is.
 * </ul>
 *
 * <p>Decisions. Field names follow the CommonGrants protocol where it has one ({@code title}, {@code status}, {@code
 * pageSize}, {@code totalItems}, amounts as decimal text with their currency); constants are those of the trade. The
 * description is written by hand, because it is a promise, and compared with what is answered.
 *
 * <p>Out of scope: writing, tokens for programs, everything that is not public.
 */
package fr.viaduc.web.api;

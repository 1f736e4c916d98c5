package fr.viaduc.domain.agreement;

import java.time.Duration;

/**
 * The dated parameters under which signatures are collected.
 *
 * @param level level of the signature, named in the document
 * @param window time that both sides have together, 144 hours for the national programme
 * @param codeValidity how long a one-time code may be used
 * @param tries how many times a code may be typed
 */
public record SignatureTerms(SignatureLevel level, Duration window, Duration codeValidity, int tries) {}

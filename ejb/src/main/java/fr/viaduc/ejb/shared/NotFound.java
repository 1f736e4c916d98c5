package fr.viaduc.ejb.shared;

import jakarta.ejb.ApplicationException;

/**
 * There is no such thing for the person who asks: it does not exist, or is not hers to see. The two are never told
 * apart, so that nothing leaks.
 */
@ApplicationException(rollback = true)
public class NotFound extends RuntimeException {}

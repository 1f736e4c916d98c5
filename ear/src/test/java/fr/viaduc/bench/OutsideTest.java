package fr.viaduc.bench;

import org.jboss.arquillian.container.test.api.RunAsClient;

/** A test that meets the running portal from outside: over HTTP, through its mails, in its database. */
@InPortal
@RunAsClient
public abstract class OutsideTest {}

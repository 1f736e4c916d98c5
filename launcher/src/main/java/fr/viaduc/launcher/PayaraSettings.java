package fr.viaduc.launcher;

import java.nio.file.Path;

/**
 * What one start of Payara decides for itself.
 *
 * @param address where the portal listens
 * @param port on which port
 * @param metricsPort on which port of the local interface the figures of the server are read
 * @param logs the directory of its log files
 */
public record PayaraSettings(String address, int port, int metricsPort, Path logs) {}

/** Stands in the library of the application under test, in front of the driver: counts the statements of each request. */
package fr.viaduc.bench.counting;

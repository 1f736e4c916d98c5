/**
 * The rules of the house, verified at each build.
 *
 * <p>Each rule is a method of {@link fr.viaduc.architecture.HouseRules}, for the root package it is given. {@link
 * fr.viaduc.architecture.HouseTest} holds the portal against them; {@link fr.viaduc.architecture.HouseRulesTest} holds the
 * small violations of {@code fr.viaduc.violation} against them, to show that each can fail.
 */
package fr.viaduc.architecture;

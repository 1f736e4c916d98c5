/** Small violations of every rule of the house, kept to show that the rules can fail. Nothing uses them. */
package fr.viaduc.violation;

/** Pages of programmes, global grants and budget lines. */
package fr.viaduc.web.programme;

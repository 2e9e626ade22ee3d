/**
 * The mailbox as a door: messages in by IMAP, read with distrust, and answers out by SMTP. It knows
 * nothing of scorecards.
 */
package vn.parindex.mail;

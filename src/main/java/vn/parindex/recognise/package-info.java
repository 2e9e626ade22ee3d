/** Recognition: what a delivery is, whose it is and for which round: one match or a reason. */
package vn.parindex.recognise;

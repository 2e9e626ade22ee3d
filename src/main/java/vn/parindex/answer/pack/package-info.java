/** An Office package that is changed part by part and place by place, and nowhere else. */
package vn.parindex.answer.pack;

package vn.parindex.app;

import vn.parindex.intake.Blobs;
import vn.parindex.record.Register;

/** Where everything durable lies: the bytes, the register, and the folders that people see. */
record Stores(Blobs blobs, Register register, Shelves shelves) {}

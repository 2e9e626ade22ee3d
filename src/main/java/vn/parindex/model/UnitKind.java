package vn.parindex.model;

/** Kinds of commune-level units; townships were abolished and special zones created in 2025. */
public enum UnitKind {
    XA,
    PHUONG,
    THI_TRAN,
    DAC_KHU
}

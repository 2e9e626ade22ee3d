package vn.parindex.testing.prose;
import java.nio.file.*;
final class Look { public static void main(String[] a) throws Exception {
 for (int s=Integer.parseInt(a[0]); s<Integer.parseInt(a[1]); s++){ SeededReport r = a.length>2? SeededReport.faulty(s):SeededReport.faultless(s);
 Files.write(Path.of("/tmp/proof/r"+s+".docx"), r.docx()); System.out.println(s+" "+r.kind()+" "+r.period()+" "+r.faults()); } } }

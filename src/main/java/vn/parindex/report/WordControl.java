package vn.parindex.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.docx4j.TraversalUtil;
import org.docx4j.XmlUtils;
import org.docx4j.jaxb.Context;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.JaxbXmlPart;
import org.docx4j.openpackaging.parts.Part;
import org.docx4j.openpackaging.parts.WordprocessingML.FooterPart;
import org.docx4j.openpackaging.parts.WordprocessingML.HeaderPart;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.wml.CTDataBinding;
import org.docx4j.wml.ContentAccessor;
import org.docx4j.wml.P;
import org.docx4j.wml.R;
import org.docx4j.wml.RPr;
import org.docx4j.wml.SdtElement;
import org.docx4j.wml.SdtPr;
import org.docx4j.wml.SdtRun;
import org.docx4j.wml.Tag;
import org.docx4j.wml.Tc;
import org.docx4j.wml.Text;

/** One content control of the template. */
final class WordControl {
    private static final String PLACEHOLDER_STYLE = "PlaceholderText";

    private final SdtElement element;

    private WordControl(SdtElement element) {
        this.element = element;
    }

    /** Every tagged control of body, headers and footers, in order. */
    static Map<String, List<WordControl>> byTag(WordprocessingMLPackage document)
            throws Docx4JException {
        Map<String, List<WordControl>> controls = new LinkedHashMap<>();
        for (Part part : document.getParts().getParts().values()) {
            if (part instanceof MainDocumentPart
                    || part instanceof HeaderPart
                    || part instanceof FooterPart) {
                collect(((JaxbXmlPart<?>) part).getContents(), controls);
            }
        }
        return controls;
    }

    private static void collect(Object root, Map<String, List<WordControl>> controls) {
        for (SdtElement element : all(SdtElement.class, root)) {
            Tag tag = element.getSdtPr() == null ? null : element.getSdtPr().getTag();
            if (tag != null) {
                controls.computeIfAbsent(tag.getVal(), any -> new ArrayList<>())
                        .add(new WordControl(element));
            }
        }
    }

    /** False for a control inside a line, which can't hold paragraphs and tables. */
    boolean takesBlocks() {
        return !(element instanceof SdtRun);
    }

    /** Puts paragraphs and tables in the place of what stands in the control. */
    void write(List<Object> content) {
        tidy();
        List<Object> place = element.getSdtContent().getContent();
        // a control drawn around a table cell holds the cell itself
        List<Object> target =
                !place.isEmpty() && XmlUtils.unwrap(place.get(0)) instanceof Tc cell
                        ? cell.getContent()
                        : place;
        target.clear();
        target.addAll(content);
    }

    /** Puts one line in the place of what stands in the control, in the look of its first word. */
    void write(String line) {
        if (line.isEmpty() && leave()) {
            return;
        }
        tidy();
        R run = new R();
        first(R.class).map(R::getRPr).map(XmlUtils::deepCopy).ifPresent(run::setRPr);
        dropPlaceholderLook(run.getRPr());
        Text text = Context.getWmlObjectFactory().createText();
        text.setValue(Escaped.clean(line));
        text.setSpace("preserve");
        run.getContent().add(text);
        List<Object> place = element.getSdtContent().getContent();
        Optional<P> paragraph = first(P.class);
        List<Object> target = paragraph.isPresent() ? paragraph.get().getContent() : place;
        target.clear();
        target.add(run);
    }

    /** Takes the paragraph away that would stand empty; never the last one of its cell or page. */
    private boolean leave() {
        if (element.getParent() instanceof P paragraph
                && paragraph.getContent().size() == 1
                && paragraph.getParent() instanceof ContentAccessor holder
                && holder.getContent().size() > 1) {
            return holder.getContent().remove(paragraph);
        }
        return false;
    }

    private void tidy() {
        SdtPr properties = element.getSdtPr();
        properties.setShowingPlcHdr(false);
        // text bound to a data store would come back when Word opens the file
        properties
                .getRPrOrAliasOrLock()
                .removeIf(each -> XmlUtils.unwrap(each) instanceof CTDataBinding);
    }

    private static void dropPlaceholderLook(RPr look) {
        if (look != null
                && look.getRStyle() != null
                && look.getRStyle().getVal().equals(PLACEHOLDER_STYLE)) {
            look.setRStyle(null);
        }
    }

    private <T> Optional<T> first(Class<T> type) {
        return all(type, element.getSdtContent()).stream().findFirst();
    }

    /** Everything of a type below a part of the document, in order. */
    private static <T> List<T> all(Class<T> type, Object root) {
        List<T> found = new ArrayList<>();
        new TraversalUtil.CallbackImpl() {
            @Override
            public List<Object> apply(Object each) {
                if (type.isInstance(each)) {
                    found.add(type.cast(each));
                }
                return List.of();
            }
        }.walkJAXBElements(root);
        return found;
    }
}

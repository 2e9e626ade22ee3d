package vn.parindex.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.parindex.model.Unit;
import vn.parindex.model.UnitResult;
import vn.parindex.rulebook.ClassRow;

/** The classes with their units, and whom one weak area kept from a better class. */
final class ClassLists implements Section {
    @Override
    public String tag() {
        return "xep-loai";
    }

    @Override
    public List<Block> blocks(Telling telling) {
        if (telling.results().units().isEmpty()) {
            return List.of(Block.says(telling.text("results.none")));
        }
        List<String> said = new ArrayList<>();
        for (ClassRow row : telling.picture().set().classes()) {
            said.add(members(row.name(), telling));
        }
        List<Block> blocks = new ArrayList<>(Block.listed(said));
        List<String> blocked = BlockedClasses.sentences(telling);
        if (!blocked.isEmpty()) {
            blocks.add(Block.says(telling.text("class.blockedLead")));
            blocks.add(new Block.Bullets(blocked));
        }
        return blocks;
    }

    private static String members(String classification, Telling telling) {
        List<Unit> units =
                telling.results().units().stream()
                        .filter(each -> each.classification().equals(classification))
                        .map(UnitResult::unit)
                        .toList();
        Map<String, Object> facts =
                Map.of(
                        "class", classification,
                        "count", units.size(),
                        "all", telling.ranked().size(),
                        "units", telling.units().names(units));
        return telling.text(units.isEmpty() ? "class.nobody" : "class.members", facts);
    }
}

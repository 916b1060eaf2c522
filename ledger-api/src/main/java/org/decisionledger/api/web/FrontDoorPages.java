package org.decisionledger.api.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.decisionledger.api.answer.Narrowing;
import org.decisionledger.projection.board.BoardKind;
import org.decisionledger.projection.register.RegisterKind;
import org.decisionledger.projection.register.RegisterPage;
import org.decisionledger.projection.register.RegisterPage.RegisterRow;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Where each of the three readers comes in. */
@Controller
class FrontDoorPages {

    private static final int FEW = 10;
    private static final int DECISIONS = 500;

    private final KeptRegisters registers;

    FrontDoorPages(KeptRegisters registers) {
        this.registers = registers;
    }

    /**
     * A part of a front door: the first rows of a register, each leading to one page about it.
     *
     * @param key of its messages, and the name of the register
     * @param path the page a row leads to, before and after the identifier
     * @param rows the first of them
     * @param more whether the register has more
     */
    public record Door(String key, Path path, List<RegisterRow> rows, boolean more) {}

    /** Where a row leads. */
    public record Path(String before, String after) {

        /** An entry has a page of its own where a thing is not meant. */
        public String to(String id) {
            return before.equals("/things/") && id.indexOf(':') < 0 ? "/entries/" + id : before + id + after;
        }
    }

    @GetMapping("/for/officer")
    String officer(@ModelAttribute("asOf") AsOfQuery asOf, Model model) {
        return page(
                "officer",
                model,
                door(RegisterKind.COMMITMENTS, "/commitments/", "", asOf),
                door(RegisterKind.HANDOVERS, "/things/", "", asOf),
                door(RegisterKind.CONTRACTS, "/contracts/", "/time-left", asOf),
                door(RegisterKind.GAPS, "/things/", "", asOf));
    }

    @GetMapping("/for/auditor")
    String auditor(@ModelAttribute("asOf") AsOfQuery asOf, Model model) {
        return page(
                "auditor",
                model,
                door(RegisterKind.PROCUREMENTS, "/timeline/", "", asOf),
                door(RegisterKind.REVIEWS, "/things/", "", asOf));
    }

    /** Awards stand first: they are asked about most. */
    @GetMapping("/for/reviewer")
    String reviewer(@ModelAttribute("asOf") AsOfQuery asOf, Model model) {
        RegisterPage decisions =
                registers.page(RegisterKind.DECISIONS.written(), asOf.asOf(), null, DECISIONS, Narrowing.NONE);
        List<RegisterRow> rows = new ArrayList<>(decisions.rows());
        rows.sort(Comparator.comparing(row -> !row.id().contains("award")));
        return page(
                "reviewer",
                model,
                new Door(RegisterKind.DECISIONS.written(), new Path("/why/", ""), rows, decisions.next() != null),
                door(RegisterKind.DISPUTES, "/things/", "", asOf),
                door(RegisterKind.GAPS, "/things/", "", asOf));
    }

    /** The boards that fit each reader, those that press most first. */
    private static List<BoardKind> boards(String reader) {
        return switch (reader) {
            case "officer" -> List.of(BoardKind.COMMITMENTS, BoardKind.HANDOVERS, BoardKind.RUNWAY, BoardKind.CLOCKS);
            case "auditor" -> List.of(BoardKind.FLAGS, BoardKind.CLOCKS, BoardKind.RUNWAY);
            default -> List.of(BoardKind.CIRCULATION, BoardKind.COMMITMENTS, BoardKind.FLAGS);
        };
    }

    private static String page(String reader, Model model, Door... doors) {
        model.addAttribute("reader", reader);
        model.addAttribute("boards", boards(reader));
        model.addAttribute("doors", List.of(doors));
        return "front-door";
    }

    private Door door(RegisterKind kind, String before, String after, AsOfQuery asOf) {
        RegisterPage page = registers.page(kind.written(), asOf.asOf(), null, FEW, Narrowing.NONE);
        return new Door(kind.written(), new Path(before, after), page.rows(), page.next() != null);
    }
}

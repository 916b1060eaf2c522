package org.decisionledger.api.web.board;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.decisionledger.api.answer.QuestionFault;
import org.decisionledger.api.web.AsOfQuery;
import org.decisionledger.api.web.Taking;
import org.decisionledger.core.calendar.DayWords;
import org.decisionledger.core.time.Edtf;
import org.decisionledger.projection.board.Board;
import org.decisionledger.projection.board.BoardKind;
import org.decisionledger.projection.board.Line;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The follow-up boards, narrowed as their addresses say. */
@Controller
class BoardPages {

    private static final int LINES = 40;

    private final KeptBoards boards;
    private final Clock clock;

    BoardPages(KeptBoards boards, Clock clock) {
        this.boards = boards;
        this.clock = clock;
    }

    /**
     * As many lines as go on one page.
     *
     * @param first number of the first line shown, counted from 1; 0 when there is none
     * @param next the address of the next page; {@code null} on the last
     */
    public record Part(
            int first,
            int last,
            int all,
            List<Line> lines,
            @Nullable String next) {}

    @GetMapping("/boards")
    String boards(Model model) {
        model.addAttribute("kinds", BoardKind.values());
        return "board/boards";
    }

    @GetMapping("/boards/{name}")
    String board(
            @PathVariable String name,
            @RequestParam Map<String, String> given,
            @ModelAttribute("asOf") AsOfQuery asOf,
            Model model) {
        BoardAddress address = BoardAddress.of(name, given);
        Board all = boards.of(address, today(), asOf.asOf());
        Board board = all.narrowed(address.chosen());
        model.addAttribute("board", board);
        model.addAttribute("address", address);
        model.addAttribute("filters", BoardFilters.of(all, address));
        model.addAttribute("dayWords", board.day() == null ? "" : DayWords.of(board.day()));
        model.addAttribute("part", part(board, address));
        model.addAttribute("taking", new Taking("board-" + name, board.narrowed(), () -> board, null));
        return "board/board";
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Edtf.DEFAULT_ZONE);
    }

    private static Part part(Board board, BoardAddress address) {
        int all = board.lines().size();
        int first = Math.clamp(row(address.given(BoardAddress.ROW)), 1, Math.max(1, all));
        int last = Math.min(all, first + LINES - 1);
        return new Part(
                all == 0 ? 0 : first,
                last,
                all,
                board.lines().subList(Math.min(first - 1, all), last),
                last == all ? null : address.with(BoardAddress.ROW, String.valueOf(last + 1)));
    }

    private static int row(@Nullable String text) {
        try {
            return text == null ? 1 : Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new QuestionFault.Malformed("\"" + text + "\" is not the number of a line.");
        }
    }
}

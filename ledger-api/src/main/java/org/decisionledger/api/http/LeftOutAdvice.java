package org.decisionledger.api.http;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.decisionledger.api.health.LeftOut;
import org.decisionledger.api.terminal.JsonView;
import org.decisionledger.api.terminal.WithLeftOut;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Says in every answer which entries it leaves out; how many also stands in a header, for forms that have no room. */
@ControllerAdvice(basePackageClasses = LeftOutAdvice.class)
class LeftOutAdvice implements ResponseBodyAdvice<Object> {

    /** So many entries are left out. */
    static final String HEADER = "Ledger-Left-Out";

    private static final Set<Class<?>> ANSWERING = Set.of(
            AnswerController.class,
            AccountController.class,
            AdequacyController.class,
            NoticeController.class,
            OpenFormatController.class);

    private final LeftOut.Source source;

    LeftOutAdvice(LeftOut.Source source) {
        this.source = source;
    }

    @Override
    public boolean supports(MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
        return ANSWERING.contains(returned.getContainingClass());
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter returned,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        LeftOut leftOut = source.now();
        if (body == null || body instanceof ProblemDetail || leftOut.isEmpty()) {
            return body;
        }
        response.getHeaders().set(HEADER, Integer.toString(leftOut.entries().size()));
        if (!(body instanceof byte[] written)) {
            return WithLeftOut.member(JsonView.mapper().valueToTree(body), leftOut);
        }
        return type.getSubtype().equals("zip")
                ? written
                : WithLeftOut.told(format(type), new String(written, StandardCharsets.UTF_8), leftOut)
                        .getBytes(StandardCharsets.UTF_8);
    }

    private static String format(MediaType type) {
        return switch (type.getSubtype()) {
            case "json", "ld+json" -> "json";
            case "csv" -> "csv";
            case "jsonl" -> "jsonl";
            case "markdown" -> "markdown";
            default -> "text";
        };
    }
}

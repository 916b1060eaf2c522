package org.decisionledger.api.http;

import java.util.List;
import org.decisionledger.api.answer.AsOfReader;
import org.decisionledger.projection.casefile.AsOf;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Gives an {@link AsOf} to every question that takes one, from the parameters {@code asOfRecorded} and {@code
 * asOfOccurred} of its address; neither means now. What cannot be read is refused as a question that makes no sense.
 */
@Configuration(proxyBeanMethods = false)
class AsOfParameters implements WebMvcConfigurer, HandlerMethodArgumentResolver {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == AsOf.class;
    }

    @Override
    public AsOf resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer page,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return AsOfReader.read(given(request, "asOfRecorded"), given(request, "asOfOccurred"));
    }

    /** Given twice, it is no moment: which of the two was meant is not guessed. */
    private static @Nullable String given(NativeWebRequest request, String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? null : String.join(", ", values);
    }
}

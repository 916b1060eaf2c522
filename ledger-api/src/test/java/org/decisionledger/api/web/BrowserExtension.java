package org.decisionledger.api.web;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts one browser for all tests of a run, and stops it at the end. */
final class BrowserExtension implements ExecutionCondition, ParameterResolver {

    private static final Namespace SHARED = Namespace.create(BrowserExtension.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        boolean required = Boolean.parseBoolean(System.getenv("LEDGER_BROWSER_REQUIRED"));
        if (required || InstalledBrowser.find().isPresent()) {
            return ConditionEvaluationResult.enabled("a browser is installed or required");
        }
        String reason = InstalledBrowser.MISSING;
        System.out.println("SKIPPED " + context.getDisplayName() + ": " + reason);
        return ConditionEvaluationResult.disabled(reason);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Browser resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(SHARED)
                .computeIfAbsent(
                        Browser.class,
                        key -> new Browser(InstalledBrowser.find()
                                .orElseThrow(() -> new IllegalStateException(InstalledBrowser.MISSING))),
                        Browser.class);
    }
}

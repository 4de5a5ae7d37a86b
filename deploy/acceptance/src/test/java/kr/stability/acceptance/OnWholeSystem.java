package kr.stability.acceptance;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.parallel.ResourceLock;

/** A test that gets the one {@link WholeSystem} of the run as a parameter; stopped when all tests are done. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ResourceLock("whole system") // one class after the other
@ExtendWith(OnWholeSystem.Provider.class)
@interface OnWholeSystem {

    /** Starts the system when the first test asks for it; closes the pages of a class when its tests are done. */
    final class Provider implements ParameterResolver, AfterAllCallback {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == WholeSystem.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return store(context).computeIfAbsent(WholeSystem.class, type -> WholeSystem.started(), WholeSystem.class);
        }

        @Override
        public void afterAll(ExtensionContext context) {
            WholeSystem started = store(context).get(WholeSystem.class, WholeSystem.class);
            if (started != null) {
                started.everybodyLeaves();
            }
        }

        private static ExtensionContext.Store store(ExtensionContext context) {
            return context.getRoot().getStore(ExtensionContext.Namespace.GLOBAL);
        }
    }
}

package fr.viaduc.web.tags;

import jakarta.el.ELContext;
import jakarta.el.MethodExpression;
import jakarta.el.MethodInfo;
import jakarta.el.ValueExpression;
import java.util.Objects;

/** A method named by an expression that was written as a value. */
final class MethodValue extends MethodExpression {

    private static final long serialVersionUID = 1L;

    private final ValueExpression named;

    MethodValue(ValueExpression named) {
        this.named = named;
    }

    @Override
    public Object invoke(ELContext context, Object[] arguments) {
        Object result = named.getValue(new InvokingContext(context, arguments));
        return result instanceof MethodExpression method ? method.invoke(context, arguments) : result;
    }

    @Override
    public MethodInfo getMethodInfo(ELContext context) {
        return new MethodInfo(getExpressionString(), Object.class, new Class<?>[0]);
    }

    @Override
    public String getExpressionString() {
        return named.getExpressionString();
    }

    @Override
    public boolean isLiteralText() {
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MethodValue that && named.equals(that.named);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(named);
    }
}

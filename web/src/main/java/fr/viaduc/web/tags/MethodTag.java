package fr.viaduc.web.tags;

import jakarta.el.MethodExpression;
import jakarta.el.ValueExpression;
import jakarta.el.VariableMapper;
import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;

/**
 * {@code <v:method name="action" value="#{action}"/>} inside a tag file: lets an attribute that names a method of a bean
 * be handed on to a command. {@code actionGiven} tells whether the attribute is there at all, because asking for its value
 * would call nothing and fail.
 */
public class MethodTag extends TagHandler {

    private final TagAttribute name;
    private final TagAttribute value;

    public MethodTag(TagConfig config) {
        super(config);
        name = getRequiredAttribute("name");
        value = getRequiredAttribute("value");
    }

    @Override
    public void apply(FaceletContext context, UIComponent parent) {
        String attribute = name.getValue(context);
        VariableMapper variables = context.getVariableMapper();
        boolean given = variables.resolveVariable(variable()) != null;
        variables.setVariable(
                attribute + "Given", context.getExpressionFactory().createValueExpression(given, Boolean.class));
        ValueExpression named = value.getValueExpression(context, Object.class);
        variables.setVariable(
                attribute,
                context.getExpressionFactory().createValueExpression(new MethodValue(named), MethodExpression.class));
    }

    private String variable() {
        return value.getValue().replaceAll("[#{}\\s]", "");
    }
}

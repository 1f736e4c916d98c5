package fr.viaduc.web.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A request whose parameters can be stored: without the null sign, which no keyboard types and which PostgreSQL refuses in
 * a text.
 */
final class StorableText extends HttpServletRequestWrapper {

    StorableText(HttpServletRequest request) {
        super(request);
    }

    @Override
    public String getParameter(String name) {
        return storable(super.getParameter(name));
    }

    @Override
    public String[] getParameterValues(String name) {
        return storable(super.getParameterValues(name));
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        Map<String, String[]> parameters = new LinkedHashMap<>();
        super.getParameterMap().forEach((name, values) -> parameters.put(name, storable(values)));
        return parameters;
    }

    private static String[] storable(String... values) {
        if (values == null) {
            return null;
        }
        String[] storable = new String[values.length];
        for (int i = 0; i < values.length; i++) {
            storable[i] = storable(values[i]);
        }
        return storable;
    }

    private static String storable(String value) {
        return value == null ? null : value.replace("\0", "");
    }
}

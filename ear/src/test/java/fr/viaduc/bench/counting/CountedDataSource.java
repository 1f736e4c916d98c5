package fr.viaduc.bench.counting;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.ds.PGSimpleDataSource;

/** The driver's own data source, which tells {@link Statements} what its connections execute. */
public class CountedDataSource extends PGSimpleDataSource {

    private static final long serialVersionUID = 1L;

    /** Every connection comes from here, the driver's other method included. */
    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return counted(super.getConnection(user, password));
    }

    private static Connection counted(Connection connection) {
        return proxy(Connection.class, connection, (proxy, method, arguments) -> {
            Object made = call(connection, method, arguments);
            String sql = arguments != null && arguments.length > 0 && arguments[0] instanceof String text ? text : null;
            if (made instanceof CallableStatement statement) {
                return counted(CallableStatement.class, statement, sql);
            }
            if (made instanceof PreparedStatement statement) {
                return counted(PreparedStatement.class, statement, sql);
            }
            return made instanceof Statement statement ? counted(Statement.class, statement, null) : made;
        });
    }

    private static <T extends Statement> T counted(Class<T> kind, T statement, String prepared) {
        return proxy(kind, statement, (proxy, method, arguments) -> {
            if (method.getName().startsWith("execute")) {
                Statements.sent(
                        prepared != null || arguments == null
                                ? String.valueOf(prepared)
                                : String.valueOf(arguments[0]));
            }
            return call(statement, method, arguments);
        });
    }

    private static <T> T proxy(Class<T> kind, T target, InvocationHandler handler) {
        return kind.cast(
                Proxy.newProxyInstance(CountedDataSource.class.getClassLoader(), new Class<?>[] {kind}, handler));
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }
}

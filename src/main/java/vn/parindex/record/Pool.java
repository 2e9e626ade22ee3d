package vn.parindex.record;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.flywaydb.core.Flyway;

/** Connections to the database, its tables brought up to date. */
final class Pool {
    private static final int CONNECTIONS = 4;

    private Pool() {}

    static HikariDataSource open(Database database) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(database.url());
        config.setMaximumPoolSize(CONNECTIONS);
        config.setPoolName("register");
        if (database.embedded()) {
            // FULL: an acknowledged commit survives a power cut; IMMEDIATE: two writers queue up
            // at the start of a transaction instead of failing in the middle
            config.addDataSourceProperty("journal_mode", "WAL");
            config.addDataSourceProperty("synchronous", "FULL");
            config.addDataSourceProperty("busy_timeout", "15000");
            config.addDataSourceProperty("foreign_keys", "on");
            config.addDataSourceProperty("transaction_mode", "IMMEDIATE");
        } else {
            config.setUsername(database.user());
            config.setPassword(database.password());
        }
        return migrated(new HikariDataSource(config));
    }

    private static HikariDataSource migrated(HikariDataSource pool) {
        try {
            Flyway.configure()
                    .dataSource(pool)
                    .locations("classpath:vn/parindex/record")
                    .loggers("slf4j")
                    .load()
                    .migrate();
            return pool;
        } catch (RuntimeException fault) {
            pool.close();
            throw fault;
        }
    }
}

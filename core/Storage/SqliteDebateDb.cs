using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace DebateBot.Core.Storage;

/// <summary>The record in one SQLite file.</summary>
public sealed class SqliteDebateDb(DbContextOptions<SqliteDebateDb> options) : DebateDb(options)
{
    /// <summary>The record over a connection that is open already and stays its owner's.</summary>
    public static SqliteDebateDb Over(DbConnection connection) =>
        new(
            new DbContextOptionsBuilder<SqliteDebateDb>()
                .UseSqlite(
                    connection,
                    // One statement for a list of any length: "in (json)".
                    sqlite => sqlite.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter)
                )
                .Options
        );
}

/// <summary>Lets `dotnet ef migrations add NAME` see the model; it opens no file.</summary>
public sealed class SqliteDebateDbFactory : IDesignTimeDbContextFactory<SqliteDebateDb>
{
    public SqliteDebateDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteDebateDb>().UseSqlite().Options);
}

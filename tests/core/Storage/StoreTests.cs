using DebateBot.Core;
using DebateBot.Core.Storage;
using DebateBot.Tests.Core.Comments;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Core.Storage;

public sealed class StoreTests
{
    [Fact]
    public async Task Everything_is_still_there_after_reopening()
    {
        await using var store = await TempStore.WithDiscussionAsync();
        await store.RecordAsync(Happened.Said(1, "tea"), Happened.Said(2, "milk", repliesTo: 1));
        await store.DeriveAsync();
        await store.ReopenAsync();
        await store.RecordAsync(Happened.Edited(1, "coffee", at: 10), Happened.Said(3, "sugar"));

        (await store.CommentsAsync()).Select(comment => comment.Text).ShouldBe(["coffee", "milk", "sugar"]);
        (await store.ReadAsync(db => db.ReplyLinks.Single().To)).ShouldBe(1);
    }

    [Fact]
    public async Task The_migrations_hold_the_whole_model()
    {
        await using var store = new TempStore();
        (await store.ReadAsync(db => db.Database.HasPendingModelChanges())).ShouldBeFalse();
        (await store.ReadAsync(db => db.Database.GetPendingMigrations().Count())).ShouldBe(0);
    }

    [Fact]
    public async Task Every_connection_is_set_to_forget_and_to_keep()
    {
        await using var store = new TempStore();
        foreach (
            var (pragma, value) in new[]
            {
                ("secure_delete", 1L),
                ("foreign_keys", 1L),
                ("temp_store", 2L),
                ("busy_timeout", 5000L),
            }
        )
        {
            (await store.ReadAsync(Ask)).ShouldBe(value, pragma);
            (await store.Store.Writes.WriteAsync(Ask, TestContext.Current.CancellationToken)).ShouldBe(value, pragma);
            long Ask(DebateDb db) => Number(db, $"PRAGMA {pragma}");
        }
        (
            await store.Store.Writes.WriteAsync(
                db => Number(db, "PRAGMA synchronous"),
                TestContext.Current.CancellationToken
            )
        ).ShouldBe(2);
        File.Exists($"{store.Path}-wal").ShouldBeTrue();
    }

    [Theory]
    [InlineData("")]
    [InlineData(":memory:")]
    [InlineData("Data Source=:memory:")]
    [InlineData("Colour=green")]
    [InlineData("/proc/nowhere/debates.db")]
    [InlineData("/dev/null/debates.db")]
    public void A_connection_string_that_leads_nowhere_gets_a_sentence(string connectionString) =>
        Should
            .Throw<UserError>(() => Store.Open(connectionString, TimeProvider.System))
            .Message.ShouldContain("Storage:ConnectionString");

    [Fact]
    public void A_file_that_is_no_record_gets_a_sentence()
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, new string('x', 5000));
        Should
            .Throw<UserError>(() => Store.Open(file, TimeProvider.System))
            .Message.ShouldContain("Storage:ConnectionString");
        File.Delete(file);
    }

    [Fact]
    public async Task A_record_of_a_newer_program_is_left_alone()
    {
        await using var store = new TempStore();
        await store.Store.Writes.WriteAsync(
            db =>
                db.Database.ExecuteSql(
                    $"""INSERT INTO "__EFMigrationsHistory" VALUES ('99990101000000_Later', '99.0')"""
                ),
            TestContext.Current.CancellationToken
        );
        (await Should.ThrowAsync<UserError>(store.ReopenAsync)).Message.ShouldContain("newer version");
    }

    [Fact]
    public async Task A_record_is_written_by_one_program_at_a_time()
    {
        await using var store = new TempStore();
        Should
            .Throw<UserError>(() => Store.Open(store.Path, TimeProvider.System))
            .Message.ShouldStartWith("Another DebateBot already writes the record at");
        await store.ReopenAsync();
    }

    [Fact]
    public async Task Its_parts_are_registered_by_one_line()
    {
        await using var store = new TempStore();
        await store.Store.DisposeAsync();
        var services = new ServiceCollection()
            .AddLogging()
            .AddSingleton(TimeProvider.System)
            .AddCoreStorage(_ => store.Path);
        await using var parts = services.BuildServiceProvider();
        foreach (
            var service in services.Where(service =>
                service.ServiceType.Namespace!.StartsWith("DebateBot", StringComparison.Ordinal)
            )
        )
            parts.GetService(service.ServiceType).ShouldNotBeNull();
    }

    private static long Number(DebateDb db, string sql)
    {
        using var command = ((SqliteConnection)db.Database.GetDbConnection()).CreateCommand();
        command.Transaction = (SqliteTransaction?)db.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }
}

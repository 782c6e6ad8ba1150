using DebateBot.Chat;
using Microsoft.Extensions.Time.Testing;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Bot.Connection.Gateway;

/// <summary>Discord on a bad day.</summary>
public sealed class SandboxFaultsTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Over_every_kind_of_reconnect_each_message_is_heard_once_and_in_order()
    {
        var clock = new FakeTimeProvider();
        await using var sandbox = await SandboxedBot.StartAsync(clock);
        object[] faults =
        [
            new { kind = "drop" },
            new { kind = "reconnect" },
            new { kind = "invalid", resumable = true },
            new { kind = "close", code = 4000 },
            new { kind = "close", code = 4008 },
            new { kind = "drop" },
        ];
        var written = new List<long>();
        var heard = new List<long>();
        foreach (var fault in faults)
        {
            Write(50);
            await sandbox.TurnOnAsync(fault);
            Write(50);
            await HearAsync();
        }

        heard.ShouldBe(written);

        void Write(int count)
        {
            for (var i = 0; i < count; i++)
                written.Add(sandbox.World.Post(sandbox.Person("Tess"), sandbox.Articles, new() { Content = "x" }).Id);
        }

        async Task HearAsync()
        {
            while (heard.Count < written.Count)
                heard.Add((await clock.AdvanceUntilAsync(sandbox.NextAsync<MessageCreated>())).Message.Id);
        }
    }

    [Fact]
    public async Task What_was_written_during_an_outage_is_heard_when_it_is_over()
    {
        var clock = new FakeTimeProvider();
        await using var sandbox = await SandboxedBot.StartAsync(clock);
        await sandbox.TurnOnAsync(new { kind = "outage", lasts = 600 });
        while (!sandbox.Bot.Log.Lines.Any(line => line.Contains("Disconnected", StringComparison.Ordinal)))
            await Task.Delay(1, Cancelled);
        sandbox.World.Post(sandbox.Person("Tess"), sandbox.Articles, new() { Content = "meanwhile" });
        var hearing = sandbox.NextAsync<MessageCreated>();
        for (var i = 0; i < 100; i++)
            clock.Advance(TimeSpan.FromSeconds(1));
        hearing.IsCompleted.ShouldBeFalse();
        await sandbox.TurnAllOffAsync();
        (await clock.AdvanceUntilAsync(hearing)).Message.Text.ShouldBe("meanwhile");
    }

    [Fact]
    public async Task A_session_that_Discord_forgot_is_replaced_by_a_new_one()
    {
        var clock = new FakeTimeProvider();
        await using var sandbox = await SandboxedBot.StartAsync(clock);
        await sandbox.TurnOnAsync(new { kind = "drop", forget = true });
        await clock.AdvanceUntilAsync(sandbox.NextAsync<ServerAvailable>());
        sandbox.World.Post(sandbox.Person("Tess"), sandbox.Articles, new() { Content = "after" });
        (await sandbox.NextAsync<MessageCreated>()).Message.Text.ShouldBe("after");
    }

    [Fact]
    public async Task A_message_whose_answer_was_lost_or_cut_is_posted_once()
    {
        await using var sandbox = await SandboxedBot.StartAsync();
        await sandbox.TurnOnAsync(
            new
            {
                kind = "hang-up",
                times = 1,
                method = "POST",
                done = true,
            }
        );
        var one = await sandbox.Chat.PostAsync(sandbox.Articles, new() { Text = "one" }, "n1", Cancelled);
        await sandbox.TurnOnAsync(
            new
            {
                kind = "truncate",
                times = 1,
                method = "POST",
            }
        );
        var two = await sandbox.Chat.PostAsync(sandbox.Articles, new() { Text = "two" }, "n2", Cancelled);
        var there = await sandbox.Chat.GetHistoryAsync(sandbox.Articles, 0, Cancelled);
        there.Select(message => message.Id).ShouldBe([one.Id, two.Id]);
    }

    [Fact]
    public async Task A_webhook_whose_answer_was_lost_is_not_asked_again()
    {
        await using var sandbox = await SandboxedBot.StartAsync();
        var card = await sandbox.Chat.PostAsync(sandbox.Articles, new() { Text = "card" }, "n1", Cancelled);
        var thread = await sandbox.Chat.OpenThreadAsync(sandbox.Articles, card.Id, "Talk", Cancelled);
        var webhook = await sandbox.Chat.GetWebhookAsync(sandbox.Articles, Cancelled);
        await sandbox.TurnOnAsync(
            new
            {
                kind = "hang-up",
                times = 1,
                method = "POST",
                done = true,
            }
        );
        await Should.ThrowAsync<HttpRequestException>(
            sandbox.Chat.PostAsAsync(webhook, thread, "DK", new() { Text = "old" }, Cancelled)
        );
        (await sandbox.Chat.GetHistoryAsync(thread, card.Id, Cancelled)).Count(m => m.Text == "old").ShouldBe(1);
    }

    [Theory]
    [InlineData("user")]
    [InlineData("shared")]
    [InlineData("global")]
    public async Task A_limit_is_waited_out_and_nothing_is_lost(string scope)
    {
        await using var sandbox = await SandboxedBot.StartAsync();
        await sandbox.TurnOnAsync(
            new
            {
                kind = "rate-limit",
                times = 2,
                scope,
                retry_after = 0.05,
            }
        );
        await Task.WhenAll(
            Enumerable
                .Range(0, 5)
                .Select(i => sandbox.Chat.PostAsync(sandbox.Articles, new() { Text = $"{i}" }, $"n{i}", Cancelled))
        );
        (await sandbox.Chat.GetHistoryAsync(sandbox.Articles, 0, Cancelled)).Count.ShouldBe(5);
    }
}

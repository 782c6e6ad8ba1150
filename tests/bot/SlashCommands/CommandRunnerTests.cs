using DebateBot.Chat;
using DebateBot.Core;
using DebateBot.SlashCommands;
using Microsoft.Extensions.Time.Testing;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Bot.SlashCommands;

public sealed class CommandRunnerTests
{
    [Fact]
    public async Task Work_that_is_done_at_once_is_answered_at_once()
    {
        await using var runner = await Runner.StartAsync(_ => Task.FromResult(Reply.Private("Here.")));
        await runner.RunAsync();
        runner.Callbacks.ShouldBe([(4, "Here.")]);
        runner.Edits.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_persons_mistake_is_told_in_its_own_sentence()
    {
        await using var runner = await Runner.StartAsync(_ => throw new UserError("No such comment. Try another."));
        await runner.RunAsync();
        runner.Callbacks.ShouldBe([(4, "No such comment. Try another.")]);
        runner.Log.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_bug_is_told_shortly_with_a_reference_that_the_log_has_too()
    {
        await using var runner = await Runner.StartAsync(_ => throw new InvalidOperationException("inner workings"));
        await runner.RunAsync();
        var (_, sentence) = runner.Callbacks.ShouldHaveSingleItem();
        sentence.ShouldNotContain("inner workings");
        runner.Log.ShouldHaveSingleItem().ShouldContain(sentence.Split(' ')[^1].TrimEnd('.'));
    }

    [Fact]
    public async Task What_ran_into_its_own_time_limit_is_told_like_a_bug()
    {
        await using var runner = await Runner.StartAsync(_ => throw new TaskCanceledException());
        await runner.RunAsync();
        runner.Callbacks.ShouldHaveSingleItem().Text.ShouldStartWith("Sorry");
    }

    [Fact]
    public async Task A_refusal_of_the_platform_is_told_with_the_way_out()
    {
        await using var runner = await Runner.StartAsync(_ =>
            throw new ChatRefused(Refusal.TooManyThreads, 160006, "no")
        );
        await runner.RunAsync();
        runner.Callbacks.ShouldHaveSingleItem().Text.ShouldStartWith("This server has as many active threads");
    }

    [Fact]
    public async Task Slow_work_is_promised_before_the_platform_gives_up_and_answered_later()
    {
        var done = new TaskCompletionSource<Reply>();
        var clock = new FakeTimeProvider();
        await using var runner = await Runner.StartAsync(_ => done.Task, clock);
        var running = runner.RunAsync();
        clock.Advance(TimeSpan.FromSeconds(2));
        await runner.FirstCallback;
        runner.Callbacks.ShouldBe([(5, "")]);
        done.SetResult(Reply.Private("Here at last."));
        await running;
        runner.Edits.ShouldBe(["Here at last."]);
    }

    [Fact]
    public async Task After_fifteen_minutes_the_channel_hears_that_it_is_done_and_nothing_of_what()
    {
        var done = new TaskCompletionSource<Reply>();
        var clock = new FakeTimeProvider();
        await using var runner = await Runner.StartAsync(_ => done.Task, clock);
        var running = runner.RunAsync();
        clock.Advance(TimeSpan.FromSeconds(2));
        await runner.FirstCallback;
        runner.IsOver = true;
        clock.Advance(TimeSpan.FromMinutes(15));
        done.SetResult(Reply.Private("For your eyes only."));
        await running;
        var said = runner.Posted.ShouldHaveSingleItem();
        said.ShouldContain("<@3>");
        said.ShouldNotContain("eyes");
    }

    [Fact]
    public async Task Choices_that_are_late_are_none()
    {
        var clock = new FakeTimeProvider();
        await using var runner = await Runner.StartAsync(_ => new TaskCompletionSource<Reply>().Task, clock);
        var running = runner.CompleteAsync();
        clock.Advance(TimeSpan.FromSeconds(2));
        await running;
        runner.Callbacks.ShouldBe([(8, "")]);
    }

    [Fact]
    public async Task What_everybody_will_see_begins_behind_the_promise()
    {
        Runner? runner = null;
        var before = new List<(long, string)>();
        await using var started = runner = await Runner.StartAsync(_ =>
            Task.FromResult<Reply>(
                new Deferred(_ =>
                {
                    before.AddRange(runner!.Callbacks);
                    return Task.FromResult(Reply.Private("Posted."));
                })
            )
        );
        await runner.RunAsync();
        before.ShouldBe([(5, "")]);
        runner.Edits.ShouldBe(["Posted."]);
    }

    [Fact]
    public async Task The_same_interaction_again_changes_nothing()
    {
        var posted = 0;
        await using var runner = await Runner.StartAsync(_ =>
            Task.FromResult<Reply>(new Deferred(_ => Task.FromResult(Reply.Private($"Posted {++posted}."))))
        );
        await runner.RunAsync();
        await runner.RunAsync();
        posted.ShouldBe(1);
        runner.Edits.ShouldBe(["Posted 1."]);
    }
}

using System.Net;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Bot.Connection.Rest;

public sealed class RateLimitTests
{
    private const string Messages = "/channels/{channelId}/messages";
    private const string Answer = "/webhooks/{applicationId}/{interactionToken}/messages/@original";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_bucket_that_is_empty_is_waited_for()
    {
        using var api = new LimitedApi(n => LimitedApi.Ok("b", limit: 2, remaining: n % 2, reset: 3));
        for (var i = 0; i < 4; i++)
            await api.Clock.AdvanceUntilAsync(api.SendAsync(Messages, Cancelled));
        api.Sent[1].ShouldBe(TimeSpan.Zero);
        api.Sent[2].TotalSeconds.ShouldBeGreaterThanOrEqualTo(3);
    }

    [Fact]
    public async Task Another_channel_has_a_bucket_of_its_own()
    {
        using var api = new LimitedApi(_ => LimitedApi.Ok("b", limit: 1, remaining: 0, reset: 60));
        await api.SendAsync(Messages, Cancelled, channel: "1");
        await api.SendAsync(Messages, Cancelled, channel: "2");
        api.Sent.ShouldAllBe(at => at == TimeSpan.Zero);
    }

    [Fact]
    public async Task Routes_that_name_the_same_bucket_share_it()
    {
        using var api = new LimitedApi(n => LimitedApi.Ok("b", limit: 3, remaining: 3 - n, reset: 60));
        await api.SendAsync(Messages, Cancelled);
        await api.SendAsync("/channels/{channelId}", Cancelled);
        await api.SendAsync(Messages, Cancelled);
        var fourth = api.SendAsync("/channels/{channelId}", Cancelled);
        fourth.IsCompleted.ShouldBeFalse();
        await api.Clock.AdvanceUntilAsync(fourth);
        api.Sent[^1].ShouldBeGreaterThanOrEqualTo(TimeSpan.FromSeconds(60));
    }

    [Fact]
    public async Task Over_all_routes_no_second_sees_more_than_it_may()
    {
        using var api = new LimitedApi(_ => LimitedApi.Ok(), requestsPerSecond: 10);
        var all = Enumerable.Range(0, 35).Select(i => api.SendAsync(Messages, Cancelled, channel: $"{i}"));
        var sent = Task.WhenAll(all);
        foreach (var soFar in new[] { 10, 20, 30, 35 })
        {
            while (api.Sent.Count < soFar)
                await Task.Delay(1, Cancelled);
            api.Clock.Advance(TimeSpan.FromSeconds(0.999));
            api.Sent.Count.ShouldBe(soFar);
            api.Clock.Advance(TimeSpan.FromSeconds(0.001));
        }

        await sent;
    }

    [Fact]
    public async Task Answers_to_interactions_do_not_wait_for_the_others()
    {
        using var api = new LimitedApi(_ => LimitedApi.Ok(), requestsPerSecond: 1);
        await api.SendAsync(Messages, Cancelled);
        await api.SendAsync(Answer, Cancelled, method: "PATCH");
        api.Sent[^1].ShouldBe(TimeSpan.Zero);
    }

    [Theory]
    [InlineData("user")]
    [InlineData("shared")]
    public async Task A_limit_on_one_bucket_stops_that_bucket_only(string scope)
    {
        using var api = new LimitedApi(n => n == 1 ? LimitedApi.Limited(7.5, scope) : LimitedApi.Ok());
        var limited = api.SendAsync(Messages, Cancelled, channel: "1");
        (await api.SendAsync(Messages, Cancelled, channel: "2")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await api.Clock.AdvanceUntilAsync(limited)).StatusCode.ShouldBe(HttpStatusCode.OK);
        api.Sent[1].ShouldBe(TimeSpan.Zero);
        api.Sent[2].TotalSeconds.ShouldBeGreaterThanOrEqualTo(7.5);
    }

    [Fact]
    public async Task The_global_limit_stops_everything_but_answers_to_interactions()
    {
        using var api = new LimitedApi(n => n == 1 ? LimitedApi.Limited(20, "global") : LimitedApi.Ok());
        var limited = api.SendAsync(Messages, Cancelled, channel: "1");
        var other = api.SendAsync(Messages, Cancelled, channel: "2");
        await api.SendAsync(Answer, Cancelled, method: "PATCH");
        other.IsCompleted.ShouldBeFalse();
        await api.Clock.AdvanceUntilAsync(Task.WhenAll(limited, other));
        api.Sent[1].ShouldBe(TimeSpan.Zero);
        api.Sent.Skip(2).ShouldAllBe(at => at >= TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task Who_gives_up_waiting_is_let_go_and_stops_nobody_else()
    {
        using var api = new LimitedApi(_ => LimitedApi.Ok("b", limit: 1, remaining: 0, reset: 60));
        await api.SendAsync(Messages, Cancelled);
        using var impatient = CancellationTokenSource.CreateLinkedTokenSource(Cancelled);
        var waiting = api.SendAsync(Messages, impatient.Token);
        var patient = api.SendAsync(Messages, Cancelled);
        await impatient.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(waiting);
        (await api.Clock.AdvanceUntilAsync(patient)).StatusCode.ShouldBe(HttpStatusCode.OK);
        api.Sent.Count.ShouldBe(2);
    }

    [Fact]
    public async Task After_half_of_what_brings_a_ban_nothing_is_sent_for_a_while()
    {
        using var api = new LimitedApi(_ => new(HttpStatusCode.Forbidden));
        for (var i = 0; i < 5000; i++)
            await api.Clock.AdvanceUntilAsync(api.SendAsync(Answer, Cancelled, method: "PATCH"));
        await Should.ThrowAsync<HttpRequestException>(api.SendAsync(Answer, Cancelled, method: "PATCH"));
        api.Sent.Count.ShouldBe(5000);
        api.Clock.Advance(TimeSpan.FromMinutes(10));
        await api.SendAsync(Answer, Cancelled, method: "PATCH");
        api.Sent.Count.ShouldBe(5001);
    }
}

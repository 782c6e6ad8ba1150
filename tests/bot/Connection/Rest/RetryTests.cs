using System.Net;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Bot.Connection.Rest;

public sealed class RetryTests
{
    private const string Message = "/channels/{channelId}/messages/{messageId}";
    private const string Messages = "/channels/{channelId}/messages";
    private const string Webhook = "/webhooks/{webhookId}/{webhookToken}?wait=true";
    private const string ForumPost = "/channels/{channelId}/threads";
    private const string FirstAnswer = "/interactions/{interactionId}/{interactionToken}/callback";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("GET", Message)]
    [InlineData("PATCH", Message)]
    [InlineData("DELETE", Message)]
    [InlineData("POST", Messages)] // its nonce is enforced
    [InlineData("POST", Message + "/threads")] // a message has one thread
    [InlineData("POST", FirstAnswer)]
    public async Task What_cannot_double_is_sent_again(string method, string template)
    {
        using var broken = new LimitedApi(n => n < 3 ? new(HttpStatusCode.BadGateway) : LimitedApi.Ok());
        (await SendAsync(broken, method, template)).StatusCode.ShouldBe(HttpStatusCode.OK);
        broken.Sent.Count.ShouldBe(3);

        using var dropped = new LimitedApi(n => n < 3 ? throw new HttpRequestException("reset") : LimitedApi.Ok());
        (await SendAsync(dropped, method, template)).StatusCode.ShouldBe(HttpStatusCode.OK);
        dropped.Sent.Count.ShouldBe(3);
    }

    [Theory]
    [InlineData("POST", Webhook)]
    [InlineData("POST", ForumPost)]
    public async Task What_could_double_is_sent_once(string method, string template)
    {
        using var broken = new LimitedApi(_ => new(HttpStatusCode.InternalServerError));
        (await SendAsync(broken, method, template)).StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        broken.Sent.Count.ShouldBe(1);

        using var dropped = new LimitedApi(_ => throw new HttpRequestException("reset"));
        await Should.ThrowAsync<HttpRequestException>(SendAsync(dropped, method, template));
        dropped.Sent.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(HttpStatusCode.BadRequest)]
    [InlineData(HttpStatusCode.Forbidden)]
    [InlineData(HttpStatusCode.NotFound)]
    public async Task A_no_is_a_no(HttpStatusCode status)
    {
        using var api = new LimitedApi(_ => new(status));
        (await SendAsync(api, "GET", Message)).StatusCode.ShouldBe(status);
        api.Sent.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_limit_is_obeyed_for_every_route_since_nothing_was_done_yet()
    {
        using var api = new LimitedApi(n => n < 3 ? LimitedApi.Limited(1.5, "user") : LimitedApi.Ok());
        (await SendAsync(api, "POST", Webhook)).StatusCode.ShouldBe(HttpStatusCode.OK);
        api.Sent.Count.ShouldBe(3);
    }

    [Fact]
    public async Task An_outage_is_reported_after_a_few_tries_with_growing_pauses()
    {
        using var api = new LimitedApi(_ => new(HttpStatusCode.ServiceUnavailable));
        (await SendAsync(api, "GET", Message)).StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        api.Sent.Count.ShouldBe(5);
    }

    [Fact]
    public async Task Silence_is_a_dropped_connection_after_half_a_minute()
    {
        using var silent = new LimitedApi(n => n == 1 ? null : LimitedApi.Ok());
        (await SendAsync(silent, "GET", Message)).StatusCode.ShouldBe(HttpStatusCode.OK);
        silent.Sent[1].TotalSeconds.ShouldBeGreaterThanOrEqualTo(30);

        using var webhook = new LimitedApi(_ => null);
        await Should.ThrowAsync<HttpRequestException>(SendAsync(webhook, "POST", Webhook));
        webhook.Sent.Count.ShouldBe(1);
    }

    private static Task<HttpResponseMessage> SendAsync(LimitedApi api, string method, string template) =>
        api.Clock.AdvanceUntilAsync(api.SendAsync(template, Cancelled, method: method));
}

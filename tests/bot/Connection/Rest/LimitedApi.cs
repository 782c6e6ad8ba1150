using System.Globalization;
using System.Net;
using System.Text;
using DebateBot.Connection;
using DebateBot.Connection.Rest;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using Refit;

namespace DebateBot.Tests.Bot.Connection.Rest;

/// <summary>The limits alone, on a clock of the test's own, in front of answers that the test gives.</summary>
internal sealed class LimitedApi : IDisposable
{
    private readonly RateLimits _limits;
    private readonly HttpMessageInvoker _invoker;

    /// <param name="answer">Given how many requests came so far; null never answers.</param>
    public LimitedApi(Func<int, HttpResponseMessage?> answer, int requestsPerSecond = 50)
    {
        var settings = new DiscordSettings { Token = "token", RequestsPerSecond = requestsPerSecond };
        _limits = new(Options.Create(settings), Clock);
        var guard = new InvalidRequestGuard(Clock, new Logger<InvalidRequestGuard>(Log));
        _invoker = new(
            new RateLimitHandler(_limits, guard, Clock, new Logger<RateLimitHandler>(Log))
            {
                InnerHandler = new Answering(this, answer),
            }
        );
    }

    public FakeTimeProvider Clock { get; } = new();

    public KeptLog Kept { get; } = new();

    /// <summary>When each request got through, counted from the first moment.</summary>
    public List<TimeSpan> Sent { get; } = [];

    private LoggerFactory Log => new([Kept]);

    public async Task<HttpResponseMessage> SendAsync(
        string template,
        CancellationToken cancellationToken,
        string channel = "1",
        string method = "GET"
    )
    {
        var path = template.Replace("{channelId}", channel, StringComparison.Ordinal);
        using var request = new HttpRequestMessage(new(method), $"https://discord.test/api/v10{path}");
        request.Options.Set(new(HttpRequestMessageOptions.RelativePathTemplate), template);
        return await _invoker.SendAsync(request, cancellationToken);
    }

    public static HttpResponseMessage Ok(string? bucket = null, int limit = 5, int remaining = 4, double reset = 1)
    {
        var response = new HttpResponseMessage(HttpStatusCode.OK);
        if (bucket is not null)
        {
            response.Headers.Add("X-RateLimit-Bucket", bucket);
            response.Headers.Add("X-RateLimit-Limit", $"{limit}");
            response.Headers.Add("X-RateLimit-Remaining", $"{remaining}");
            response.Headers.Add("X-RateLimit-Reset-After", reset.ToString(CultureInfo.InvariantCulture));
        }

        return response;
    }

    public static HttpResponseMessage Limited(double retryAfter, string scope)
    {
        var seconds = retryAfter.ToString(CultureInfo.InvariantCulture);
        var response = new HttpResponseMessage(HttpStatusCode.TooManyRequests)
        {
            Content = new StringContent(
                $$"""{"message":"You are being rate limited.","retry_after":{{seconds}},"global":{{(scope == "global" ? "true" : "false")}}}""",
                Encoding.UTF8,
                "application/json"
            ),
        };
        response.Headers.Add("Retry-After", $"{Math.Ceiling(retryAfter)}");
        response.Headers.Add("X-RateLimit-Scope", scope);
        return response;
    }

    public void Dispose()
    {
        _invoker.Dispose();
        _limits.Dispose();
    }

    private sealed class Answering(LimitedApi api, Func<int, HttpResponseMessage?> answer) : HttpMessageHandler
    {
        private readonly DateTimeOffset _start = api.Clock.GetUtcNow();

        protected override async Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        )
        {
            int number;
            lock (api.Sent)
            {
                api.Sent.Add(api.Clock.GetUtcNow() - _start);
                number = api.Sent.Count;
            }

            var response = answer(number);
            if (response is null)
                await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
            response!.RequestMessage = request;
            return response;
        }
    }
}

using System.Net;

namespace DebateBot.Connection.Rest;

/// <summary>Every request waits here for its bucket and the global limit, and is sent again where that helps and cannot double.</summary>
public sealed class RateLimitHandler(
    RateLimits limits,
    InvalidRequestGuard guard,
    TimeProvider time,
    ILogger<RateLimitHandler> log
) : DelegatingHandler
{
    private const int MostAttempts = 5;
    private const int LargestAnswer = 32 * 1024 * 1024;
    private static readonly TimeSpan AttemptLimit = TimeSpan.FromSeconds(30);

    /// <summary>Who asks a person to wait longer than this had better say so.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(10);

    private static readonly HttpRequestOptionsKey<bool> Repeated = new("Repeated");

    /// <summary>Whether an earlier attempt may have done what was asked, although its answer did not arrive.</summary>
    public static bool WasRepeated(HttpRequestMessage request) => request.Options.TryGetValue(Repeated, out _);

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        var route = ApiRoute.Of(request);
        for (var attempt = 1; ; attempt++)
        {
            var isLast = attempt == MostAttempts;
            try
            {
                var response = await AttemptAsync(request, route, cancellationToken);
                if (isLast || !await MayHelpAgainAsync(response, route, attempt, cancellationToken))
                    return response;
                response.Dispose();
            }
            catch (Exception dropped) when (IsDropped(dropped) && route.MayRepeat && !isLast)
            {
                log.LogWarning("{Route}: the connection dropped ({Error})", route.Template, dropped.GetType().Name);
                await PauseAsync(request, attempt, cancellationToken);
            }
        }
    }

    private async Task<HttpResponseMessage> AttemptAsync(
        HttpRequestMessage request,
        ApiRoute route,
        CancellationToken cancellationToken
    )
    {
        guard.Check();
        var (bucket, window) = await EnterBucketAsync(route, cancellationToken);
        try
        {
            await limits.EnterAsync(route, cancellationToken);
            var response = await SendOnceAsync(request, cancellationToken);
            guard.Count(response);
            limits.Learn(route, response, bucket, window);
            return response;
        }
        finally
        {
            bucket.Leave();
        }
    }

    /// <summary>While it waited, an answer may have told that another bucket is the right one.</summary>
    private async Task<(Bucket Bucket, int Window)> EnterBucketAsync(
        ApiRoute route,
        CancellationToken cancellationToken
    )
    {
        while (true)
        {
            var bucket = limits.BucketOf(route);
            var window = await bucket.EnterAsync(cancellationToken);
            if (limits.BucketOf(route) == bucket)
                return (bucket, window);
            bucket.Leave();
        }
    }

    /// <summary>The whole answer belongs to the attempt: one that breaks off half-way is a dropped connection.</summary>
    private async Task<HttpResponseMessage> SendOnceAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        using var timeout = new CancellationTokenSource(AttemptLimit, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        try
        {
            var response = await base.SendAsync(request, either.Token);
            await response.Content.LoadIntoBufferAsync(LargestAnswer, either.Token);
            if (await IsCutOffAsync(response, either.Token))
                throw new HttpRequestException("Discord's answer broke off.");
            return response;
        }
        catch (OperationCanceledException silence) when (!cancellationToken.IsCancellationRequested)
        {
            throw new HttpRequestException($"Discord did not answer within {AttemptLimit.TotalSeconds} s.", silence);
        }
    }

    /// <summary>All of Discord's JSON is an object or a list.</summary>
    private static async Task<bool> IsCutOffAsync(HttpResponseMessage response, CancellationToken cancellationToken) =>
        response is { IsSuccessStatusCode: true, Content.Headers.ContentType.MediaType: "application/json" }
        && await response.Content.ReadAsByteArrayAsync(cancellationToken)
            is [.., not ((byte)'}' or (byte)']' or (byte)'\n')];

    private async Task<bool> MayHelpAgainAsync(
        HttpResponseMessage response,
        ApiRoute route,
        int attempt,
        CancellationToken cancellationToken
    )
    {
        if (response.StatusCode == HttpStatusCode.TooManyRequests)
            return await ObeyAsync(response, route, cancellationToken);
        if ((int)response.StatusCode < 500 || !route.MayRepeat)
            return false;
        log.LogWarning("{Route}: Discord answered {Status}", route.Template, (int)response.StatusCode);
        await PauseAsync(response.RequestMessage!, attempt, cancellationToken);
        return true;
    }

    private async Task<bool> ObeyAsync(
        HttpResponseMessage response,
        ApiRoute route,
        CancellationToken cancellationToken
    )
    {
        var wait = await RateLimitHeaders.RetryAfterAsync(response, cancellationToken);
        var isGlobal = RateLimitHeaders.IsGlobal(response);
        log.LogWarning(
            "{Route}: rate limited for {Wait:0.###} s ({Scope})",
            route.Template,
            wait.TotalSeconds,
            isGlobal ? "global" : "bucket"
        );
        if (isGlobal && !route.AnswersInteraction)
            limits.BlockEverything(wait);
        else
            limits.BucketOf(route).BlockFor(wait);
        return wait <= LongestWait;
    }

    private static bool IsDropped(Exception exception) =>
        exception is HttpRequestException { StatusCode: null } or IOException;

    private Task PauseAsync(HttpRequestMessage request, int attempt, CancellationToken cancellationToken)
    {
        request.Options.Set(Repeated, true);
        return Task.Delay(Backoff.After(attempt, Random.Shared.NextDouble()), time, cancellationToken);
    }
}

using DebateBot.Sandbox.Rest;
using DebateBot.Sandbox.Rest.Limits;
using DebateBot.Sandbox.World;

namespace DebateBot.Sandbox.Faults;

/// <summary>Lets the API's answers to bots and webhooks go wrong.</summary>
internal sealed class FaultyAnswers(RequestDelegate next, FaultSwitch faults)
{
    public async Task InvokeAsync(HttpContext context, SandboxWorld world)
    {
        bool isApi = context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal);
        if (!isApi || Caller.Find(context) is { Member.IsBot: false })
        {
            await next(context);
            return;
        }

        if (faults.Take<Outage>() is not null)
            throw new Refused(503, 0, "503: Service Unavailable");
        if (Take<SlowAnswers>(context) is { } slow)
            await Task.Delay(TimeSpan.FromMilliseconds(slow.Milliseconds), world.Clock, context.RequestAborted);
        if (Take<RateLimited>(context) is { } limited)
            await RateLimitHeaders.RefuseAsync(context, TimeSpan.FromSeconds(limited.RetryAfter), limited.Scope);
        else if (Take<FailingAnswers>(context) is { } failing)
            throw new Refused(failing.Status, failing.Code, $"{failing.Status}: A fault that was switched on");
        else if (Take<LostAnswers>(context) is { } lost)
            await LoseAsync(context, lost);
        else if (Take<TruncatedAnswers>(context) is not null)
            await TruncateAsync(context);
        else
            await next(context);
    }

    private T? Take<T>(HttpContext context)
        where T : AnswerFault =>
        faults.Take<T>(fault =>
            (fault.Route is null || context.Request.Path.Value!.Contains(fault.Route, StringComparison.Ordinal))
            && (fault.Method is null || HttpMethods.Equals(fault.Method, context.Request.Method))
        );

    private async Task LoseAsync(HttpContext context, LostAnswers lost)
    {
        if (lost.Done)
            await BufferAsync(context);
        context.Abort();
    }

    private async Task TruncateAsync(HttpContext context)
    {
        var whole = await BufferAsync(context);
        await context.Response.Body.WriteAsync(whole.AsMemory(0, whole.Length / 2), context.RequestAborted);
    }

    /// <summary>Does what was asked, and keeps what would have been answered.</summary>
    private async Task<byte[]> BufferAsync(HttpContext context)
    {
        var wire = context.Response.Body;
        using var answer = new MemoryStream();
        context.Response.Body = answer;
        try
        {
            await next(context);
        }
        finally
        {
            context.Response.Body = wire;
        }

        context.Response.ContentLength = null;
        return answer.ToArray();
    }
}

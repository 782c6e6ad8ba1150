using System.Diagnostics;
using System.Text;
using DebateBot.Sandbox.World;
using Microsoft.AspNetCore.Http;

namespace DebateBot.Tests.Described;

/// <summary>
/// Listens to every web host of this process, and so to every sandbox in it, by the events that ASP.NET Core itself
/// gives: the sandbox knows nothing of it.
/// </summary>
internal sealed class Wire(Action<Exchange> hear)
    : IObserver<DiagnosticListener>,
        IObserver<KeyValuePair<string, object?>>
{
    private const string Api = "/api/v10";
    private const string Begin = "Microsoft.AspNetCore.Hosting.HttpRequestIn.Start";
    private const string End = "Microsoft.AspNetCore.Hosting.HttpRequestIn.Stop";
    private static readonly object Kept = new();

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == "Microsoft.AspNetCore")
            value.Subscribe(this, name => name.StartsWith("Microsoft.AspNetCore.Hosting.HttpRequestIn", Ordinal));
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Value is not HttpContext context || !context.Request.Path.StartsWithSegments(Api, Ordinal))
            return;
        if (value.Key == Begin)
            Copy(context);
        else if (value.Key == End && context.Items[Kept] is Copies copies)
            Tell(context, copies);
    }

    public void OnCompleted() { }

    public void OnError(Exception error) { }

    private const StringComparison Ordinal = StringComparison.Ordinal;

    private static void Copy(HttpContext context)
    {
        var copies = new Copies(
            new CopyingStream(context.Request.Body),
            new CopyingStream(context.Response.Body),
            context.RequestServices.GetService(typeof(SandboxWorld)) is not null
        );
        (context.Request.Body, context.Response.Body) = (copies.Asked, copies.Answered);
        context.Items[Kept] = copies;
    }

    private void Tell(HttpContext context, Copies copies)
    {
        var request = context.Request;
        bool isUnread = copies.Asked.Copy.IsEmpty && request.ContentLength is not (null or 0);
        hear(
            new Exchange(
                request.Method,
                request.Path.Value![Api.Length..].TrimEnd('/'),
                request.Headers.UserAgent.ToString().Contains("debatebot", Ordinal),
                [.. request.Query.SelectMany(pair => pair.Value.Select(value => (pair.Key, value ?? "")))],
                JsonOf(request, copies.Asked),
                context.Response.StatusCode,
                copies.Answered.Copy,
                context.Response.ContentType == "application/json",
                !isUnread,
                !context.RequestAborted.IsCancellationRequested,
                copies.IsSandbox
            )
        );
    }

    private static ReadOnlyMemory<byte> JsonOf(HttpRequest request, CopyingStream asked)
    {
        if (!request.HasFormContentType)
            return asked.Copy;
        var form = request.HttpContext.Features.Get<Microsoft.AspNetCore.Http.Features.IFormFeature>()?.Form;
        return form is not null && form.TryGetValue("payload_json", out var json)
            ? Encoding.UTF8.GetBytes(json.ToString())
            : default;
    }

    private sealed record Copies(CopyingStream Asked, CopyingStream Answered, bool IsSandbox);
}

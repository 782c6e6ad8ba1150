using System.Text.Json;
using System.Text.Json.Nodes;
using DebateBot.Sandbox.World;

namespace DebateBot.Sandbox.Rest;

/// <summary>Turns what is refused into Discord's JSON: message, code and the errors of each field.</summary>
internal sealed class ErrorAnswers(RequestDelegate next, ILogger<ErrorAnswers> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
            bool isEmpty = !context.Response.HasStarted && context.Response.ContentLength is null or 0;
            if (isEmpty && context.Response.StatusCode is 404 or 405 && IsApi(context))
                await WriteAsync(context, Missing(context.Response.StatusCode));
            else if (isEmpty && context.Response.StatusCode is 400 && UnreadParameter.Find(context) is { } name)
                await WriteAsync(context, NoNumber(SnakeCase(name)));
        }
        catch (Refused refused)
        {
            await WriteAsync(context, refused);
        }
        catch (JsonException)
        {
            await WriteAsync(context, new Refused(400, 50109, "The request body contains invalid JSON."));
        }
        catch (BadHttpRequestException bad)
        {
            await WriteAsync(context, Malformed(bad));
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException) // multipart without its end
        {
            await WriteAsync(context, new Refused(400, 50109, "The request body contains invalid form data."));
        }
        catch (Exception bug)
            when (bug is not OperationCanceledException && IsApi(context) && !context.Response.HasStarted)
        {
            log.LogError(bug, "The sandbox failed at {Method} of its API.", context.Request.Method);
            await WriteAsync(context, Bug());
        }
    }

    private static Refused Bug() => new(500, 0, "500: Internal Server Error");

    private static bool IsApi(HttpContext context) =>
        context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal);

    private static Refused Missing(int status) =>
        status == 404 ? Refused.NotFound() : new Refused(405, 0, "405: Method Not Allowed");

    /// <summary>A parameter that is not of its type, or a body that is too large.</summary>
    private static Refused Malformed(BadHttpRequestException bad) =>
        bad.StatusCode switch
        {
            413 => new Refused(413, 40005, "Request entity too large"),
            400 => NoNumber(NameIn(bad.Message)),
            _ => new Refused(bad.StatusCode, 0, $"{bad.StatusCode}: {bad.Message}"),
        };

    private static Refused NoNumber(string name) => Refused.Form(name, "NUMBER_TYPE_COERCE", "Value is not snowflake.");

    /// <summary>The framework writes: Failed to bind parameter "long channelId" from "abc".</summary>
    private static string NameIn(string message) =>
        message.Split('"') is [_, var parameter, ..] ? SnakeCase(parameter.Split(' ')[^1]) : "";

    private static string SnakeCase(string name) => JsonNamingPolicy.SnakeCaseLower.ConvertName(name);

    private static Task WriteAsync(HttpContext context, Refused refused)
    {
        var json = new JsonObject { ["message"] = refused.Message, ["code"] = refused.Code };
        if (refused.Errors is not null)
            json["errors"] = refused.Errors.DeepClone();
        if (refused.RetryAfter is { } wait)
        {
            json["retry_after"] = Math.Ceiling(wait.TotalMilliseconds) / 1000;
            json["global"] = false;
        }

        context.Response.StatusCode = refused.Status;
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(json.ToJsonString(), context.RequestAborted);
    }
}

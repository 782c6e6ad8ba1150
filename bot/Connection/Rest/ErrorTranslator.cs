using System.Net;
using System.Text.Json;
using DebateBot.Chat;
using DebateBot.Connection.Payloads;
using DebateBot.Core;

namespace DebateBot.Connection.Rest;

/// <summary>Discord's "no" as the exception the bot knows; what may work later (5xx, 429) stays a failed request.</summary>
/// <remarks>https://discord.com/developers/docs/topics/opcodes-and-status-codes#json</remarks>
public static class ErrorTranslator
{
    public static async ValueTask<Exception?> TranslateAsync(HttpResponseMessage response)
    {
        var route = ApiRoute.Of(response.RequestMessage!);
        var body = await response.Content.ReadAsByteArrayAsync();
        if (response.StatusCode == HttpStatusCode.OK && IsNothing(body))
            return new HttpRequestException($"{route.Template}: an answer without content");
        if (response.IsSuccessStatusCode)
            return null;
        if (response.StatusCode == HttpStatusCode.Unauthorized && !route.CarriesToken)
            return new UserError(TokenRefused.Sentence);

        if ((int)response.StatusCode >= 500 || response.StatusCode == HttpStatusCode.TooManyRequests)
            return new HttpRequestException($"{route.Template}: {(int)response.StatusCode}", null, response.StatusCode);

        var error = Read(body);
        if (error.Code == ErrorCodes.AlreadyAcknowledged && RateLimitHandler.WasRepeated(response.RequestMessage!))
            return null; // by the attempt whose answer was lost
        var message = $"{error.Message ?? response.ReasonPhrase} ({(int)response.StatusCode}, {error.Code})";
        return new ChatRefused(ReasonFor(response.StatusCode, error.Code, route), error.Code, message);
    }

    private static Refusal ReasonFor(HttpStatusCode status, int code, ApiRoute route) =>
        code switch
        {
            10062 or 40060 => Refusal.InteractionOver, // unknown interaction; acknowledged already
            10015 or 50027 when route.AnswersInteraction => Refusal.InteractionOver, // its token is no webhook any more
            10003 or 10004 or 10007 or 10008 or 10013 or 10015 or 50027 => Refusal.Gone,
            160006 or 160007 => Refusal.TooManyThreads,
            50083 or 160005 => Refusal.Archived,
            50001 or 50005 or 50013 => Refusal.Forbidden,
            40005 or 40058 or 40067 or 50006 or 50008 or 50024 or 50035 or 50045 or 50109 => Refusal.Invalid,
            _ => status switch
            {
                HttpStatusCode.Forbidden => Refusal.Forbidden,
                HttpStatusCode.NotFound => Refusal.Gone,
                HttpStatusCode.BadRequest or HttpStatusCode.RequestEntityTooLarge => Refusal.Invalid,
                _ => Refusal.Other,
            },
        };

    /// <summary>Every 200 of Discord's brings an object or a list.</summary>
    private static bool IsNothing(ReadOnlySpan<byte> body) => body.IsEmpty || body.SequenceEqual("null"u8);

    /// <summary>A proxy on the way may answer with a page instead of JSON.</summary>
    private static ErrorPayload Read(byte[] body)
    {
        try
        {
            return JsonSerializer.Deserialize(body, DiscordJson.Default.ErrorPayload) ?? new();
        }
        catch (JsonException)
        {
            return new();
        }
    }
}

using System.Text.Json;
using DebateBot.Chat;
using DebateBot.Connection.Payloads;

namespace DebateBot.Connection.Gateway;

/// <summary>Leaves what happened in the inbox: interactions at once, everything else in order.</summary>
public sealed class Dispatcher(ChatInbox inbox, TimeProvider time, ILogger<Dispatcher> log)
{
    /// <summary>Discord gave a sign of life.</summary>
    /// <returns>When.</returns>
    public DateTimeOffset Heard()
    {
        var now = time.GetUtcNow();
        inbox.Heard(now);
        return now;
    }

    /// <param name="at">How far was read with it.</param>
    /// <param name="heardUntil">When the session before this one was last heard, where there was one.</param>
    /// <exception cref="JsonException">The payload is cut off or otherwise no JSON.</exception>
    public void Dispatch(GatewayFrame frame, ReadOnlySpan<byte> payload, Bookmark at, DateTimeOffset? heardUntil)
    {
        try
        {
            if (frame.Event is not { } kind)
                return;
            if (kind == GatewayEvent.InteractionCreate)
                Put(EventTranslator.Read(payload, DiscordJson.Default.CarriedInteractionPayload));
            else if (EventTranslator.Translate(kind, payload, time.GetUtcNow()) is { } happened)
                inbox.Put(happened is ServerAvailable server ? server with { HeardUntil = heardUntil } : happened, at);
        }
        catch (Exception odd) when (IsOdd(odd, payload))
        {
            // the exception's own text may quote the event
            log.LogError(
                "An event was skipped, because it is not what Discord documents: {Event} {Sequence} ({Error})",
                frame.Event,
                frame.Sequence,
                odd.GetType().Name
            );
        }
    }

    /// <summary>A session goes on after a break, or after the program ended without saying goodbye.</summary>
    public void Resumed(Bookmark at) => inbox.Put(new ListeningResumed(time.GetUtcNow()), at);

    /// <summary>There is no session to go on with.</summary>
    public void Over(Bookmark at) => inbox.Put(at);

    /// <summary>Of an event that broke off nothing is lost yet: resuming brings it again.</summary>
    private static bool IsOdd(Exception exception, ReadOnlySpan<byte> payload) =>
        exception is InvalidOperationException or FormatException
        || (exception is JsonException && GatewayFrame.IsWhole(payload));

    private void Put(InteractionPayload asked)
    {
        if (InteractionTranslator.Translate(asked, time.GetUtcNow()) is { } interaction)
            inbox.Put(interaction);
    }
}

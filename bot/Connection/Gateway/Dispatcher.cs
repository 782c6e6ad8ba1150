using System.Text.Json;
using DebateBot.Chat;
using DebateBot.Connection.Payloads;

namespace DebateBot.Connection.Gateway;

/// <summary>Leaves what happened in the inbox: interactions at once, everything else in order.</summary>
public sealed class Dispatcher(ChatInbox inbox, TimeProvider time, ILogger<Dispatcher> log)
{
    /// <summary>Discord gave a sign of life.</summary>
    public void Heard() => inbox.Heard(time.GetUtcNow());

    /// <summary>Completed, unless the lane of events is full: then the caller waits.</summary>
    /// <exception cref="JsonException">The payload is cut off or otherwise no JSON.</exception>
    public ValueTask DispatchAsync(GatewayFrame frame, ReadOnlySpan<byte> payload, CancellationToken cancellationToken)
    {
        try
        {
            if (frame.Event is not { } kind)
                return ValueTask.CompletedTask;
            if (kind == GatewayEvent.InteractionCreate)
                Put(EventTranslator.Read(payload, DiscordJson.Default.CarriedInteractionPayload));
            else if (EventTranslator.Translate(kind, payload, time.GetUtcNow()) is { } happened)
                return inbox.PutAsync(happened, cancellationToken);
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

        return ValueTask.CompletedTask;
    }

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

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
    public ValueTask DispatchAsync(GatewayFrame frame, ReadOnlySpan<byte> data, CancellationToken cancellationToken)
    {
        try
        {
            if (frame.Event == GatewayEvent.InteractionCreate)
                Put(EventTranslator.Read(data, DiscordJson.Default.InteractionPayload));
            else if (EventTranslator.Translate(frame.Event, data, time.GetUtcNow()) is { } happened)
                return inbox.PutAsync(happened, cancellationToken);
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException or FormatException)
        {
            // the exception's own text may quote the event
            log.LogError(
                "An event was skipped, because it is not what Discord documents: {Event} {Sequence} ({Error})",
                frame.Event,
                frame.Sequence,
                unreadable.GetType().Name
            );
        }

        return ValueTask.CompletedTask;
    }

    private void Put(InteractionPayload asked)
    {
        if (InteractionTranslator.Translate(asked, time.GetUtcNow()) is { } interaction)
            inbox.Put(interaction);
    }
}

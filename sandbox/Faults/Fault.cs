using System.Text.Json.Serialization;

namespace DebateBot.Sandbox.Faults;

/// <summary>
/// Something that goes wrong at Discord, switched on over <c>/sandbox/faults</c> by its kind. Faults meet bots and
/// webhooks; members write on, so that there is something to miss.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(DroppedGateway), "drop")]
[JsonDerivedType(typeof(Reconnect), "reconnect")]
[JsonDerivedType(typeof(InvalidSession), "invalid")]
[JsonDerivedType(typeof(ClosedGateway), "close")]
[JsonDerivedType(typeof(LateAcknowledgements), "late-acks")]
[JsonDerivedType(typeof(DuplicateEvents), "duplicate")]
[JsonDerivedType(typeof(ReorderedEvents), "reorder")]
[JsonDerivedType(typeof(RateLimited), "rate-limit")]
[JsonDerivedType(typeof(FailingAnswers), "fail")]
[JsonDerivedType(typeof(SlowAnswers), "slow")]
[JsonDerivedType(typeof(TruncatedAnswers), "truncate")]
[JsonDerivedType(typeof(LostAnswers), "hang-up")]
[JsonDerivedType(typeof(Outage), "outage")]
internal abstract record Fault
{
    /// <summary>How often it happens before it is over; null: until it is switched off.</summary>
    public int? Times { get; init; }

    /// <summary>Seconds until it is over; null: until it is switched off.</summary>
    public double? Lasts { get; init; }
}

/// <summary>A fault of the connections that are there, over as soon as it has happened.</summary>
internal abstract record GatewayStroke : Fault;

/// <summary>The sockets break without a goodbye.</summary>
/// <param name="Forget">The sessions are lost too: a resume is refused.</param>
internal sealed record DroppedGateway(bool Forget = false) : GatewayStroke;

/// <summary>Opcode 7.</summary>
internal sealed record Reconnect : GatewayStroke;

/// <summary>Opcode 9.</summary>
internal sealed record InvalidSession(bool Resumable = false) : GatewayStroke;

internal sealed record ClosedGateway(int Code = 4000) : GatewayStroke;

/// <summary>Heartbeats are acknowledged late; without a time, never.</summary>
internal sealed record LateAcknowledgements(int? Milliseconds = null) : Fault;

/// <summary>Each event comes twice, under two numbers.</summary>
internal sealed record DuplicateEvents : Fault;

/// <summary>Each second event about a message overtakes the one before.</summary>
internal sealed record ReorderedEvents : Fault;

/// <summary>A fault of answers over HTTP.</summary>
internal abstract record AnswerFault : Fault
{
    /// <summary>Only where the path has this in it; null: everywhere.</summary>
    public string? Route { get; init; }

    /// <summary>Only for this method; null: for all.</summary>
    public string? Method { get; init; }
}

/// <param name="Scope">user, global or shared.</param>
/// <param name="RetryAfter">Seconds.</param>
internal sealed record RateLimited(string Scope = "user", double RetryAfter = 1) : AnswerFault;

/// <summary>Nothing is done, and the answer is an error of Discord's own.</summary>
/// <param name="Code">Discord's own, such as 30046; 0 where the status says all.</param>
internal sealed record FailingAnswers(int Status = 500, int Code = 0) : AnswerFault;

internal sealed record SlowAnswers(int Milliseconds = 1000) : AnswerFault;

/// <summary>What was asked is done; of the answer half the JSON arrives.</summary>
internal sealed record TruncatedAnswers : AnswerFault;

/// <summary>The connection breaks instead of an answer.</summary>
/// <param name="Done">Whether what was asked has been done by then.</param>
internal sealed record LostAnswers(bool Done = true) : AnswerFault;

/// <summary>No gateway and no API for <see cref="Fault.Lasts"/> seconds.</summary>
internal sealed record Outage : Fault;

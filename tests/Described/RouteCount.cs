namespace DebateBot.Tests.Described;

/// <summary>How often a route was used, and how much of it is known to be as described.</summary>
internal sealed class RouteCount
{
    /// <summary>Requests of the bot.</summary>
    public int Asked { get; set; }

    public int ValidAsked { get; set; }

    /// <summary>Answers to anybody.</summary>
    public int Answered { get; set; }

    public int ValidAnswered { get; set; }

    /// <summary>What faults made: no answer, 5xx, half a body.</summary>
    public int Faults { get; set; }

    public bool IsWhole => Asked == ValidAsked && Answered == ValidAnswered;
}

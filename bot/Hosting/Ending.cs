using DebateBot.Core;

namespace DebateBot.Hosting;

/// <summary>Ends the program from within for a reason that a person can mend: a revoked token, a missing intent, a lost lease.</summary>
public sealed class Ending(IHostApplicationLifetime lifetime)
{
    /// <summary>Why the program ends; null when it was simply stopped.</summary>
    public UserError? Reason { get; private set; }

    /// <summary>Stops the program in order; it exits with 1 and the sentence. The first reason stands.</summary>
    public void Because(UserError reason)
    {
        Reason ??= reason;
        lifetime.StopApplication();
    }
}

using DebateBot.Chat;
using DebateBot.Core.Servers;
using DebateBot.Doctor;

namespace DebateBot.Cards;

/// <summary>Where articles go, and what has to be set right.</summary>
public static class SetupCard
{
    public static OutgoingMessage Draw(ServerSettings settings, IReadOnlyList<Finding> findings)
    {
        var where = settings.ArticleChannelId is { } chosen
            ? $"Articles go to <#{chosen}>."
            : "Articles go where `/article post` is used. `/setup channel:` picks one channel for all.";
        var lines = findings.Select(finding => new CardLine($"- {finding.What}\n  Set it at: {finding.Remedy}"));
        var state = findings.Count > 0 ? "**What is missing**" : "Every permission and intent I need is there.";
        return CardPages.Draw("Setup", [new CardLine($"{where}\n\n{state}"), .. lines], footer: "").Message;
    }
}

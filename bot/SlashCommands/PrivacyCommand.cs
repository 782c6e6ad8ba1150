using DebateBot.Cards;
using DebateBot.Chat;
using DebateBot.Core.Members;

namespace DebateBot.SlashCommands;

/// <summary>`/privacy`: what is recorded, what of it is the asker's, and how to have it removed.</summary>
public sealed class PrivacyCommand(MemberFinder members) : ISlashCommand
{
    public CommandDescription Description { get; } =
        new("privacy", "Says what is recorded, what of it is yours, and how to have it removed.", []);

    public async Task<Reply> AnswerAsync(CommandInvoked asked, CancellationToken cancellationToken)
    {
        var held = await members.HeldOnAsync(asked.ServerId, asked.Member.Id, cancellationToken);
        return Reply.Private(PrivacyCard.Draw(held));
    }
}

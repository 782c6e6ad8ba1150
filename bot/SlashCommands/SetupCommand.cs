using DebateBot.Cards;
using DebateBot.Chat;
using DebateBot.Core;
using DebateBot.Core.Servers;
using DebateBot.Doctor;

namespace DebateBot.SlashCommands;

/// <summary>`/setup`: picks the channel for articles, and lists what keeps discussions from working.</summary>
public sealed class SetupCommand(IChat chat, ServerStore servers, ServerCheck check) : ISlashCommand
{
    private const string Channel = "channel";

    public CommandDescription Description { get; } =
        new(
            "setup",
            "Picks the channel for articles, and checks what I may do there.",
            [new(Channel, "Where articles go: a text channel or a forum.", OptionKind.Channel)]
        )
        {
            DefaultPermissions = Permissions.ManageServer,
        };

    public async Task<Reply> AnswerAsync(CommandInvoked asked, CancellationToken cancellationToken)
    {
        if (asked.Options.Integer(Channel) is { } chosen)
            await ChooseAsync(asked, chosen, cancellationToken);
        var settings = await servers.FindAsync(asked.ServerId, cancellationToken);
        var findings = await check.RunAsync(asked.ServerId, asked.ChannelId, cancellationToken);
        return Reply.Private(SetupCard.Draw(settings, findings));
    }

    private async Task ChooseAsync(Interaction asked, long channelId, CancellationToken cancellationToken)
    {
        if (!await IsFitAsync(asked, channelId, cancellationToken))
            throw new UserError(
                "Articles go into a text channel or a forum that I can see. Choose one with `channel:`."
            );
        await servers.ChangeAsync(asked.ServerId, settings => settings.ArticleChannelId = channelId, cancellationToken);
    }

    // One that the bot may not even see is chosen all the same: the list then says what is missing.
    private async Task<bool> IsFitAsync(Interaction asked, long channelId, CancellationToken cancellationToken)
    {
        try
        {
            var channel = await chat.GetChannelAsync(channelId, cancellationToken);
            return channel.Kind is ChannelKind.Text or ChannelKind.Forum && channel.ServerId == asked.ServerId;
        }
        catch (ChatRefused refused) when (refused.Reason == Refusal.Forbidden)
        {
            return true;
        }
    }
}

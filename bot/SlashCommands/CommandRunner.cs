using DebateBot.Chat;
using DebateBot.Core;
using DebateBot.Hosting;
using DebateBot.Posting;

namespace DebateBot.SlashCommands;

/// <summary>
/// Answers one interaction: at once where the work is done at once, with a private "thinking" otherwise, within 3 s always; what everybody
/// will see is begun only behind that. The one place that turns errors into sentences.
/// </summary>
public sealed class CommandRunner(
    CommandTable table,
    IChat chat,
    Sender sender,
    PrivateCardFollower privates,
    TimeProvider time,
    ILogger<CommandRunner> log
)
{
    /// <summary>Work that takes longer is announced as "thinking"; the platform gives up after 3 s.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1.5);

    /// <summary>https://discord.com/developers/docs/interactions/receiving-and-responding#followup-messages; clocks may differ by a minute.</summary>
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(14);

    public async Task RunAsync(Interaction asked, CancellationToken cancellationToken)
    {
        try
        {
            var work = WorkAsync(asked, stop => table.AnswerAsync(asked, stop), cancellationToken);
            if (asked is AutocompleteAsked)
                await AnswerAsync(asked, work, new ChoicesReply([]), cancellationToken);
            else if (await IsDoneSoonAsync(work, cancellationToken) && await work is not Deferred)
                await AnswerNowAsync(asked, await work, cancellationToken);
            else
                await AnswerLateAsync(asked, work, cancellationToken);
        }
        catch (ChatRefused refused) when (refused.Reason == Refusal.InteractionOver)
        {
            log.LogWarning("An answer came too late or twice ({Code}); the asker has to ask again", refused.Code);
        }
        catch (Exception bug) when (!bug.IsStop(cancellationToken))
        {
            log.LogError(bug, "An interaction could not be answered, reference {Reference}", Reference.Of(asked));
        }
    }

    private async Task<Reply> WorkAsync(
        Interaction asked,
        Func<CancellationToken, Task<Reply>> work,
        CancellationToken cancellationToken
    )
    {
        try
        {
            return await work(cancellationToken);
        }
        catch (UserError wrong)
        {
            return Reply.Private(wrong.Message);
        }
        catch (ChatRefused refused) when (RefusalSentence.Knows(refused.Reason))
        {
            return Reply.Private(RefusalSentence.For(refused.Reason));
        }
        catch (Exception bug) when (!bug.IsStop(cancellationToken))
        {
            log.LogError(bug, "A command failed, reference {Reference}", Reference.Of(asked));
            return Reply.Private(
                $"Sorry, that went wrong on my side. The log has it under reference {Reference.Of(asked)}."
            );
        }
    }

    private async Task<bool> IsDoneSoonAsync(Task work, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var first = await Task.WhenAny(work, Task.Delay(Patience, time, stop.Token));
        await stop.CancelAsync();
        return first == work;
    }

    private async Task AnswerNowAsync(Interaction asked, Reply reply, CancellationToken cancellationToken)
    {
        await sender.AnswerAsync(asked, reply, cancellationToken);
        privates.Answered(asked, reply);
    }

    /// <summary>Choices that are not there in time are none: the person goes on typing and asks again.</summary>
    private async Task AnswerAsync(
        Interaction asked,
        Task<Reply> work,
        Reply otherwise,
        CancellationToken cancellationToken
    )
    {
        var reply =
            await IsDoneSoonAsync(work, cancellationToken) && await work is ChoicesReply choices ? choices : otherwise;
        await sender.AnswerAsync(asked, reply, cancellationToken);
    }

    private async Task AnswerLateAsync(Interaction asked, Task<Reply> work, CancellationToken cancellationToken)
    {
        await chat.DeferAsync(asked, cancellationToken);
        var reply = await work;
        if (reply is Deferred later)
            reply = await WorkAsync(asked, later.Work, cancellationToken);
        var message = reply switch
        {
            MessageReply answer => answer.Message,
            UpdateReply answer => answer.Message,
            _ => new OutgoingMessage { Text = "That took too long. Try again in a moment." },
        };
        await EditAnswerAsync(asked, message, cancellationToken);
        privates.Answered(asked, reply);
    }

    /// <summary>After 15 minutes a private answer can no more be given; that it was there is said in the channel, and nothing of it.</summary>
    private async Task EditAnswerAsync(Interaction asked, OutgoingMessage answer, CancellationToken cancellationToken)
    {
        try
        {
            await sender.EditAnswerAsync(asked, answer, cancellationToken);
        }
        catch (ChatRefused refused) when (refused.Reason == Refusal.InteractionOver && IsOver(asked))
        {
            var apology = new OutgoingMessage
            {
                Text =
                    $"<@{asked.Member.Id}>: what you asked for took longer than the 15 minutes in which I can answer you privately. It is done now; ask again to see it.",
            };
            await sender.SendAsync($"late:{asked.Source.Id}", asked.ChannelId, apology, cancellationToken);
        }
    }

    private bool IsOver(Interaction asked) => time.GetUtcNow() - asked.Source.At >= Life;
}

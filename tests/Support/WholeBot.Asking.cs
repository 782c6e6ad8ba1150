using DebateBot.Sandbox.Interactions;
using DebateBot.Sandbox.World;

namespace DebateBot.Tests.Support;

internal sealed partial class WholeBot
{
    /// <summary>The first answer; a promised one ("thinking") is waited for.</summary>
    public async Task<InteractionAnswer> AskAsync(long memberId, InteractionRequest request)
    {
        var answer =
            await World.AskAsync(memberId, request, Stop)
            ?? throw new TimeoutException("The bot did not answer within 3 s.");
        if (answer.Message is not { IsLoading: true } promised)
            return answer;
        var told = await UntilAsync(() =>
            World.FindMessage(memberId, promised.ChannelId, promised.Id) is { IsLoading: false } there ? there : null
        );
        return answer with { Message = told };
    }

    public Task<InteractionAnswer> RunAsync(
        long memberId,
        long channelId,
        string command,
        params IReadOnlyList<Typed> options
    ) => AskAsync(memberId, InteractionRequests.Run(Id, channelId, command, options));

    /// <summary>The choices offered for an option.</summary>
    public async Task<IReadOnlyList<string>> CompleteAsync(
        long memberId,
        long channelId,
        string command,
        Typed focused,
        params IReadOnlyList<Typed> others
    )
    {
        var answer = await AskAsync(memberId, InteractionRequests.Complete(Id, channelId, command, focused, others));
        return [.. answer.Data.List("choices").Select(choice => choice.Text("name")!)];
    }

    public Task<InteractionAnswer> ChooseAsync(long memberId, long channelId, string menu, long messageId) =>
        AskAsync(memberId, InteractionRequests.Menu(Id, channelId, CommandKind.MessageMenu, menu, messageId));

    /// <summary>Presses the button of that label.</summary>
    public Task<InteractionAnswer> PressAsync(long memberId, Message message, string label)
    {
        var button = message
            .Components.SelectMany(row => row.List("components"))
            .First(button => button.Text("label") == label);
        return AskAsync(
            memberId,
            InteractionRequests.Press(Id, message.ChannelId, message.Id, button.Text("custom_id")!)
        );
    }
}

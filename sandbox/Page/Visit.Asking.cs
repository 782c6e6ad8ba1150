using DebateBot.Sandbox.Interactions;
using DebateBot.Sandbox.Page.Shown;
using DebateBot.Sandbox.World;

namespace DebateBot.Sandbox.Page;

public sealed partial class Visit
{
    private const string Silence = "The application did not respond.";
    private const int MostLooks = 100;
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(100);

    /// <summary>The slash commands this person may use there, one for each subcommand.</summary>
    public IReadOnlyList<ShownCommand> Commands(long channelId) => Offered(channelId, CommandKind.Slash);

    /// <summary>What bots add to the menu of a message.</summary>
    public IReadOnlyList<ShownCommand> Menus(long channelId) => Offered(channelId, CommandKind.MessageMenu);

    public Task<Answered> RunAsync(long channelId, ShownCommand command, IReadOnlyList<Typed> options) =>
        AskAsync(InteractionRequests.Run(command.Command.ApplicationId, channelId, command.Name, options));

    public async Task<IReadOnlyList<ShownChoice>> CompleteAsync(
        long channelId,
        ShownCommand command,
        Typed focused,
        IReadOnlyList<Typed> others
    )
    {
        var request = InteractionRequests.Complete(
            command.Command.ApplicationId,
            channelId,
            command.Name,
            focused,
            others
        );
        return (await AskAsync(request)).Choices ?? [];
    }

    public Task<Answered> ChooseAsync(ShownCommand menu, ShownMessage message) =>
        AskAsync(
            InteractionRequests.Menu(
                menu.Command.ApplicationId,
                message.ChannelId,
                CommandKind.MessageMenu,
                menu.Command.Name,
                message.Id
            )
        );

    public Task<Answered> PressAsync(ShownMessage message, string controlId, params IReadOnlyList<string> values) =>
        AskAsync(InteractionRequests.Press(message.AppId, message.ChannelId, message.Id, controlId, values));

    public Task<Answered> SubmitAsync(ShownForm form, IReadOnlyDictionary<string, string> fields) =>
        AskAsync(InteractionRequests.Submit(form.AppId, form.ChannelId, form.Id, fields, form.MessageId));

    /// <summary>Waits while a bot thinks, as long as a person would.</summary>
    public async Task UntilAnsweredAsync(long channelId, long answerId)
    {
        for (var looks = 0; looks < MostLooks; looks++)
        {
            if (!Messages(channelId, 100).Any(message => message.Id == answerId && message.IsThinking))
                return;
            await Task.Delay(BetweenLooks);
        }
    }

    /// <param name="kinds">The kinds that fit; none: all.</param>
    public IReadOnlyList<ShownChoice> Channels(IReadOnlyList<int> kinds) => [.. Places.Of(_world, You.Id, kinds)];

    public IReadOnlyList<ShownChoice> Members() => [.. Places.People(_world)];

    public IReadOnlyList<ShownChoice> Roles() =>
        [.. _world.Roles.Select(r => new ShownChoice(r.Name, Snowflakes.Text(r.Id)))];

    private async Task<Answered> AskAsync(InteractionRequest request)
    {
        try
        {
            var answer = await _world.AskAsync(You.Id, request, CancellationToken.None);
            return answer?.Kind switch
            {
                null => new Answered(Silence),
                CallbackKind.Modal => new Answered(
                    Form: FormReader.Read(answer.Data, request, NameOf(request.ApplicationId))
                ),
                CallbackKind.Choices => new Answered(
                    Choices:
                    [
                        .. answer
                            .Data.List("choices")
                            .Select(c => new ShownChoice(c.Text("name") ?? "", c.Child("value").ToString())),
                    ]
                ),
                CallbackKind.Message or CallbackKind.DeferredMessage => new Answered(MessageId: answer.Message?.Id),
                _ => new Answered(),
            };
        }
        catch (Refused refused)
        {
            return new Answered(Sentences.Of(refused));
        }
    }

    private List<ShownCommand> Offered(long channelId, CommandKind kind) =>
        IfSeen(
            channelId,
            () =>
                _world
                    .CommandsFor(You.Id, channelId)
                    .Where(c => c.Kind == kind)
                    .SelectMany(c => ShownCommand.Of(c, NameOf(c.ApplicationId)))
                    .OrderBy(c => c.Name, StringComparer.Ordinal)
                    .ToList()
        );

    private string NameOf(long memberId) => _world.FindMember(memberId)?.ShownName ?? "A bot";
}

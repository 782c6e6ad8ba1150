using System.Text.Json.Serialization.Metadata;
using DebateBot.Chat;
using DebateBot.Connection.Payloads;

namespace DebateBot.Connection.Rest;

public sealed partial class DiscordChat
{
    private const int MostChoices = 25;
    private const int LongestChoice = 100;

    public Task RegisterCommandsAsync(
        IReadOnlyList<CommandDescription> commands,
        CancellationToken cancellationToken
    ) => api.OverwriteCommandsAsync((ulong)Self.ApplicationId, [.. commands.Select(CommandBody.Of)], cancellationToken);

    public Task AnswerAsync(Interaction asked, Reply reply, CancellationToken cancellationToken) =>
        reply switch
        {
            MessageReply { Message: var message } => SendAsync(
                asked,
                CallbackType.Message,
                MessageBody.New(message, isPrivate: true),
                DiscordJson.Default.CallbackBodyMessageBody,
                message.Files,
                cancellationToken
            ),
            UpdateReply { Message: var message } => SendAsync(
                asked,
                CallbackType.UpdateMessage,
                MessageBody.Replacing(message),
                DiscordJson.Default.CallbackBodyMessageBody,
                message.Files,
                cancellationToken
            ),
            FormReply { Form: var form } => SendAsync(
                asked,
                CallbackType.Modal,
                ModalBody.Of(form),
                DiscordJson.Default.CallbackBodyModalBody,
                [],
                cancellationToken
            ),
            ChoicesReply { Choices: var choices } => SendAsync(
                asked,
                CallbackType.Choices,
                Choices(choices),
                DiscordJson.Default.CallbackBodyChoicesBody,
                [],
                cancellationToken
            ),
            _ => throw new ArgumentOutOfRangeException(nameof(reply)),
        };

    public Task DeferAsync(Interaction asked, CancellationToken cancellationToken) =>
        SendAsync(
            asked,
            CallbackType.DeferredMessage,
            MessageBody.PrivateLater(),
            DiscordJson.Default.CallbackBodyMessageBody,
            [],
            cancellationToken
        );

    public async Task EditAnswerAsync(Interaction asked, OutgoingMessage message, CancellationToken cancellationToken)
    {
        var body = MessageBody.Replacing(message);
        using var content = MessageContent.Of(body, DiscordJson.Default.MessageBody, message.Files);
        await api.EditAnswerAsync((ulong)Self.ApplicationId, asked.Source.Token, content, cancellationToken);
    }

    private async Task SendAsync<TData>(
        Interaction asked,
        CallbackType type,
        TData data,
        JsonTypeInfo<CallbackBody<TData>> json,
        IReadOnlyList<OutgoingFile> files,
        CancellationToken cancellationToken
    )
    {
        using var content = MessageContent.Of(new CallbackBody<TData> { Type = type, Data = data }, json, files);
        await api.AnswerAsync((ulong)asked.Source.Id, asked.Source.Token, content, cancellationToken);
    }

    private static ChoicesBody Choices(IReadOnlyList<Choice> choices) =>
        new()
        {
            Choices =
            [
                .. choices
                    .Take(MostChoices)
                    .Select(choice => new ChoicePayload
                    {
                        Name = Cut.To(LongestChoice, choice.Name),
                        Value = choice.Value,
                    }),
            ],
        };
}

using System.Text.Json.Serialization;

namespace DebateBot.Connection.Payloads;

/// <summary>Discord's JSON: snake_case, absent when null, every 64-bit value a string. Generated, so that nothing is reflected at start.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(SnowflakeConverter)],
    MaxDepth = 64
)]
[JsonSerializable(typeof(ApplicationPayload))]
[JsonSerializable(typeof(CallbackBody<ChoicesBody>))]
[JsonSerializable(typeof(CallbackBody<MessageBody>))]
[JsonSerializable(typeof(CallbackBody<ModalBody>))]
[JsonSerializable(typeof(Carried<bool?>))]
[JsonSerializable(typeof(Carried<ReadyPayload>))]
[JsonSerializable(typeof(Carried<MessagePayload>))]
[JsonSerializable(typeof(Carried<MessageDeletePayload>))]
[JsonSerializable(typeof(Carried<InteractionPayload>))]
[JsonSerializable(typeof(Carried<HelloPayload>))]
[JsonSerializable(typeof(Carried<GuildPayload>))]
[JsonSerializable(typeof(Carried<ChannelPayload>))]
[JsonSerializable(typeof(ChannelPayload))]
[JsonSerializable(typeof(CommandBody[]))]
[JsonSerializable(typeof(EmbedPayload[]))]
[JsonSerializable(typeof(ErrorPayload))]
[JsonSerializable(typeof(GatewayBotPayload))]
[JsonSerializable(typeof(GatewayCommand<IdentifyPayload>))]
[JsonSerializable(typeof(GatewayCommand<ResumePayload>))]
[JsonSerializable(typeof(GatewayCommand<long?>))]
[JsonSerializable(typeof(GuildPayload))]
[JsonSerializable(typeof(IReadOnlyList<ChannelPayload>))]
[JsonSerializable(typeof(IReadOnlyList<MessagePayload>))]
[JsonSerializable(typeof(IReadOnlyList<WebhookPayload>))]
[JsonSerializable(typeof(GuildMemberPayload))]
[JsonSerializable(typeof(MessageBody))]
[JsonSerializable(typeof(MessagePayload))]
[JsonSerializable(typeof(ThreadBody))]
[JsonSerializable(typeof(ThreadListPayload))]
[JsonSerializable(typeof(UserPayload))]
[JsonSerializable(typeof(WebhookBody))]
[JsonSerializable(typeof(WebhookPayload))]
public sealed partial class DiscordJson : JsonSerializerContext;

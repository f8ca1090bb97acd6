<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About pharmaT Desktop</source>
        <translation>Acerca de pharmaT Desktop</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versión {version}</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Software libre con licencia MIT.</translation>
    </message>
    <message>
        <source>Qt under the LGPL; Inter and Noto Sans Arabic under the Open Font License; Lucide's icons (ISC).</source>
        <translation>Qt con LGPL; Inter y Noto Sans Arabic con Open Font License; iconos de Lucide (ISC).</translation>
    </message>
</context>
<context>
    <name>AboutStep</name>
    <message>
        <source>No particular subject</source>
        <translation>Ninguna materia en particular</translation>
    </message>
    <message>
        <source>For the course “{course}”</source>
        <translation>Para el curso «{course}»</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Materia</translation>
    </message>
    <message>
        <source>Topic: what you want to work on</source>
        <translation>Tema: en qué quieres trabajar</translation>
    </message>
    <message>
        <source>Notes for the tutor (optional)</source>
        <translation>Notas para el tutor (opcional)</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Con qué frecuencia</translation>
    </message>
    <message>
        <source>Weekly sessions keep the time of your clock, also when it is changed.</source>
        <translation>Las sesiones semanales mantienen la hora de tu reloj, también cuando cambia el horario.</translation>
    </message>
</context>
<context>
    <name>AcademyPage</name>
    <message>
        <source>Choose your academy</source>
        <translation>Elige tu academia</translation>
    </message>
    <message>
        <source>Your academy gave you an address and a publishable key.</source>
        <translation>Tu academia te dio una dirección y una clave publicable.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Publishable key</source>
        <translation>Clave publicable</translation>
    </message>
    <message>
        <source>Paste both</source>
        <translation>Pegar ambas</translation>
    </message>
    <message>
        <source>Back to signing in</source>
        <translation>Volver al inicio de sesión</translation>
    </message>
    <message>
        <source>Add another one</source>
        <translation>Añadir otra</translation>
    </message>
    <message>
        <source>Sign in at {academy}</source>
        <translation>Iniciar sesión en {academy}</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Check and continue</source>
        <translation>Comprobar y continuar</translation>
    </message>
</context>
<context>
    <name>AccountButton</name>
    <message>
        <source>Account: {name}</source>
        <translation>Cuenta: {name}</translation>
    </message>
</context>
<context>
    <name>AccountPopover</name>
    <message>
        <source>Profile and settings</source>
        <translation>Perfil y ajustes</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Añadir una cuenta</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Switch to {name}, {email}, {academy}</source>
        <translation>Cambiar a {name}, {email}, {academy}</translation>
    </message>
    <message>
        <source>Switch to</source>
        <translation>Cambiar a</translation>
    </message>
</context>
<context>
    <name>AdvancedPage</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>For whoever helps you. Nothing personal is in it: read it before you send it.</source>
        <translation>Para quien te ayude. No contiene nada personal: léelo antes de enviarlo.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Show diagnostics…</source>
        <translation>Mostrar diagnóstico…</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>En resumen</translation>
    </message>
</context>
<context>
    <name>AllMarks</name>
    <message>
        <source>Your notes in all courses</source>
        <translation>Tus notas en todos los cursos</translation>
    </message>
    <message>
        <source>Search your notes</source>
        <translation>Buscar en tus notas</translation>
    </message>
    <message>
        <source>Your bookmarks, highlights and notes</source>
        <translation>Tus marcadores, subrayados y notas</translation>
    </message>
    <message>
        <source>You keep nothing yet. Highlight words in a lesson.</source>
        <translation>Todavía no guardas nada. Subraya palabras en una lección.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>No se ha encontrado nada.</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Everything in the window grows with it, texts and icons alike.</source>
        <translation>Todo crece en la ventana, textos e iconos por igual.</translation>
    </message>
    <message>
        <source>The window closes for a moment and comes back as it is. Nothing that you wrote is lost.</source>
        <translation>La ventana se cierra un momento y vuelve tal como está. No se pierde nada de lo escrito.</translation>
    </message>
    <message>
        <source>The new size takes effect at the next start</source>
        <translation>El nuevo tamaño se aplica en el próximo inicio</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Reiniciar ahora</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Panels appear at once instead of sliding. The system's own setting is always heeded.</source>
        <translation>Los paneles aparecen de golpe en vez de deslizarse. Siempre se respeta el ajuste del sistema.</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Reducir el movimiento</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Liked</source>
        <translation>Te gusta</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>Me gusta</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Choose an article</source>
        <translation>Elige un artículo</translation>
    </message>
    <message>
        <source>It opens here, also offline.</source>
        <translation>Se abre aquí, también sin conexión.</translation>
    </message>
</context>
<context>
    <name>AskedCard</name>
    <message>
        <source>Waiting for your answer</source>
        <translation>Esperan tu respuesta</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>another time: {time}</source>
        <translation>otra hora: {time}</translation>
    </message>
</context>
<context>
    <name>AskingBack</name>
    <message>
        <source>Ask for a refund</source>
        <translation>Pedir un reembolso</translation>
    </message>
    <message>
        <source>Show the refund</source>
        <translation>Mostrar el reembolso</translation>
    </message>
</context>
<context>
    <name>AvailabilityPage</name>
    <message>
        <source>Everything is saved</source>
        <translation>Todo está guardado</translation>
    </message>
    <message>
        <source>Weekly hours</source>
        <translation>Horario semanal</translation>
    </message>
    <message>
        <source>Drag over the times at which you can be booked. With keys: arrows, Shift, Space.</source>
        <translation>Arrastre sobre las horas en las que se le puede reservar. Con el teclado: flechas, Mayús, espacio.</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Día a día</translation>
    </message>
    <message>
        <source>The same hours, to read and to type.</source>
        <translation>Las mismas horas, para leer y escribir.</translation>
    </message>
    <message>
        <source>Single dates</source>
        <translation>Fechas sueltas</translation>
    </message>
    <message>
        <source>Holidays, and days on which you teach at other times.</source>
        <translation>Vacaciones y días en los que enseña a otras horas.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Hours are told by the clock of this zone, whatever the season.</source>
        <translation>Las horas siguen el reloj de esta zona, sea cual sea la estación.</translation>
    </message>
    <message>
        <source>What students will see</source>
        <translation>Lo que verán los estudiantes</translation>
    </message>
    <message>
        <source>When a session of an hour can begin in the coming days.</source>
        <translation>Cuándo puede empezar una sesión de una hora en los próximos días.</translation>
    </message>
</context>
<context>
    <name>BeginAnewPage</name>
    <message>
        <source>Your files cannot be opened</source>
        <translation>No se pueden abrir tus archivos</translation>
    </message>
    <message>
        <source>They are encrypted, and this computer does not find the key: the keychain may be locked, or the passphrase forgotten. You can look again, for example after unlocking the keychain. Or you begin with new files: everything that the academy has is loaded again. Only what was never sent stays in the old files, which are put aside and can be opened should the key turn up.</source>
        <translation>Están cifrados y este equipo no encuentra la clave: puede que el llavero esté bloqueado o la frase olvidada. Puedes volver a mirar, por ejemplo tras desbloquear el llavero. O empiezas con archivos nuevos: todo lo que tiene la academia se carga otra vez. Solo lo que nunca se envió queda en los archivos antiguos, que se apartan y podrán abrirse si aparece la clave.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Volver a mirar</translation>
    </message>
    <message>
        <source>Begin with new files</source>
        <translation>Empezar con archivos nuevos</translation>
    </message>
</context>
<context>
    <name>BookingPage</name>
    <message>
        <source>Their free times are shown here. You can change your mind at each step.</source>
        <translation>Aquí aparecen sus horas libres. Puedes cambiar de idea en cada paso.</translation>
    </message>
    <message>
        <source>Choose a tutor</source>
        <translation>Elige un tutor</translation>
    </message>
    <message>
        <source>Steps of the booking</source>
        <translation>Pasos de la reserva</translation>
    </message>
    <message>
        <source>1  Time</source>
        <translation>1  Hora</translation>
    </message>
    <message>
        <source>2  About it</source>
        <translation>2  Detalles</translation>
    </message>
    <message>
        <source>3  Confirm</source>
        <translation>3  Confirmar</translation>
    </message>
</context>
<context>
    <name>BookingScreen</name>
    <message>
        <source>Your earlier booking has arrived. It is in the calendar.</source>
        <translation>Tu reserva anterior ha llegado. Está en el calendario.</translation>
    </message>
    <message>
        <source>Your earlier booking was not made.</source>
        <translation>Tu reserva anterior no se hizo.</translation>
    </message>
</context>
<context>
    <name>BrowsePage</name>
    <message>
        <source>Cards of the deck</source>
        <translation>Tarjetas del mazo</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Preguntar de nuevo</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Suspender</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>BrowserPage</name>
    <message>
        <source>Open the browser again</source>
        <translation>Abrir el navegador otra vez</translation>
    </message>
    <message>
        <source>Waiting for your browser</source>
        <translation>Esperando a tu navegador</translation>
    </message>
    <message>
        <source>Sign in with {provider} in the window that has just opened there. Then you come back here.</source>
        <translation>Inicia sesión con {provider} en la ventana que acaba de abrirse allí. Después vuelves aquí.</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>When you travel, sessions move to the time that it is there.</source>
        <translation>Cuando viajas, las sesiones pasan a la hora que es allí.</translation>
    </message>
    <message>
        <source>Go by this computer's clock</source>
        <translation>Según el reloj de este ordenador</translation>
    </message>
    <message>
        <source>Sessions are shown in this time.</source>
        <translation>Las sesiones se muestran en esta hora.</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>Time zone {city}, {offset}. Choose another.</source>
        <translation>Zona horaria {city}, {offset}. Elegir otra.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Semana anterior</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Semana siguiente</translation>
    </message>
</context>
<context>
    <name>CancelForm</name>
    <message>
        <source>Asking what cancelling would cost…</source>
        <translation>Preguntando cuánto costaría cancelar…</translation>
    </message>
</context>
<context>
    <name>CandidateModel</name>
    <message numerus="yes">
        <source>%Ln people with this name</source>
        <translation><numerusform>%Ln persona con este nombre</numerusform><numerusform>%Ln personas con este nombre</numerusform></translation></message>
</context>
<context>
    <name>CardDialog</name>
    <message>
        <source>New card</source>
        <translation>Tarjeta nueva</translation>
    </message>
</context>
<context>
    <name>CardEditor</name>
    <message>
        <source>Without a course</source>
        <translation>Sin curso</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>Tarjeta nueva</translation>
    </message>
    <message>
        <source>Edit card</source>
        <translation>Editar tarjeta</translation>
    </message>
    <message>
        <source>Front: what is asked</source>
        <translation>Anverso: la pregunta</translation>
    </message>
    <message>
        <source>Back: the answer</source>
        <translation>Reverso: la respuesta</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>Mazo</translation>
    </message>
    <message>
        <source>Markdown works: **bold**, lists, tables. Nobody but you sees your cards.</source>
        <translation>Funciona Markdown: **negrita**, listas, tablas. Nadie más que tú ve tus tarjetas.</translation>
    </message>
    <message>
        <source>Save card</source>
        <translation>Guardar tarjeta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>CardLinks</name>
    <message>
        <source>Card saved.</source>
        <translation>Tarjeta guardada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cards were made from your wrong answers.</source>
        <translation><numerusform>Se creó %Ln tarjeta con tus errores.</numerusform><numerusform>Se crearon %Ln tarjetas con tus errores.</numerusform></translation></message>
    <message>
        <source>You have cards of these already.</source>
        <translation>Ya tienes tarjetas de estas.</translation>
    </message>
</context>
<context>
    <name>CardsDetailView</name>
    <message>
        <source>What is shown</source>
        <translation>Lo que se muestra</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Repasar</translation>
    </message>
    <message>
        <source>All cards</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Your cards are not here yet</source>
        <translation>Tus tarjetas aún no están aquí</translation>
    </message>
    <message>
        <source>They come once the academy can be reached. You can make new ones meanwhile.</source>
        <translation>Llegan cuando se pueda acceder a la academia. Mientras tanto puedes crear otras nuevas.</translation>
    </message>
    <message>
        <source>No cards yet</source>
        <translation>Aún no hay tarjetas</translation>
    </message>
    <message>
        <source>Make one by hand, from a lesson's words, or from what went wrong in a quiz.</source>
        <translation>Crea una a mano, con palabras de una lección o con lo que falló en un cuestionario.</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>Tarjeta nueva</translation>
    </message>
    <message>
        <source>Done for now. Well learned.</source>
        <translation>Listo por ahora. ¡Bien aprendido!</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Take the last one back</source>
        <translation>Deshacer la última</translation>
    </message>
</context>
<context>
    <name>CardsScreen</name>
    <message>
        <source>Delete this card?</source>
        <translation>¿Eliminar esta tarjeta?</translation>
    </message>
    <message>
        <source>What you learned of it is forgotten, too.</source>
        <translation>También se olvida lo que aprendiste de ella.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>CertificateCard</name>
    <message>
        <source>You finished this course on {day}.</source>
        <translation>Terminaste este curso el {day}.</translation>
    </message>
    <message>
        <source>Certificate {number}</source>
        <translation>Certificado {number}</translation>
    </message>
    <message>
        <source>Save the certificate…</source>
        <translation>Guardar el certificado…</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Over time</source>
        <translation>A lo largo del tiempo</translation>
    </message>
    <message>
        <source>Weeks or months</source>
        <translation>Semanas o meses</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semanas</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Posterior</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Ganado</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Comisión</translation>
    </message>
    <message>
        <source>Earned by week in {currency}</source>
        <translation>Ganado por semana en {currency}</translation>
    </message>
    <message>
        <source>Earned by month in {currency}</source>
        <translation>Ganado por mes en {currency}</translation>
    </message>
</context>
<context>
    <name>ChatScreen</name>
    <message>
        <source>That message is not on this computer any more.</source>
        <translation>Ese mensaje ya no está en este equipo.</translation>
    </message>
    <message>
        <source>Discard this change?</source>
        <translation>¿Descartar este cambio?</translation>
    </message>
    <message>
        <source>The message stays as it was before.</source>
        <translation>El mensaje queda como estaba.</translation>
    </message>
    <message>
        <source>Discard this message?</source>
        <translation>¿Descartar este mensaje?</translation>
    </message>
    <message>
        <source>It was not sent. Its text will be gone for good.</source>
        <translation>No se envió. Su texto se perderá para siempre.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Everyone in the conversation will see that a message was deleted, and no longer its text.</source>
        <translation>Todos en la conversación verán que se eliminó un mensaje, pero ya no su texto.</translation>
    </message>
    <message>
        <source>Delete this message?</source>
        <translation>¿Eliminar este mensaje?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <source>Choices</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Tick what is right. Students do not see it before they have answered.</source>
        <translation>Marque lo correcto. Los estudiantes no lo ven antes de responder.</translation>
    </message>
    <message>
        <source>Add a choice</source>
        <translation>Añadir una opción</translation>
    </message>
</context>
<context>
    <name>ChoiceModel</name>
    <message>
        <source>chosen</source>
        <translation>elegido</translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>Choice {n} is right</source>
        <translation>La opción {n} es correcta</translation>
    </message>
    <message>
        <source>Choice {n}</source>
        <translation>Opción {n}</translation>
    </message>
    <message>
        <source>Remove choice {n}</source>
        <translation>Quitar la opción {n}</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>This computer has no keychain</source>
        <translation>Este equipo no tiene llavero</translation>
    </message>
    <message>
        <source>What you read and write is kept on this computer, so that it works offline. Elsewhere the keychain holds the key to it. Here you decide, once. Without a keychain you also sign in again after you quit.</source>
        <translation>Lo que lees y escribes se guarda en este equipo para que funcione sin conexión. En otros, el llavero guarda la clave. Aquí decides tú, una vez. Sin llavero también tendrás que iniciar sesión de nuevo tras salir.</translation>
    </message>
    <message>
        <source>Protect it with a passphrase</source>
        <translation>Protegerlo con una frase</translation>
    </message>
    <message>
        <source>Everything is encrypted. You type the passphrase at each start; nobody can recover it.</source>
        <translation>Todo se cifra. Escribes la frase en cada inicio; nadie puede recuperarla.</translation>
    </message>
    <message>
        <source>Do not protect what I write</source>
        <translation>No proteger lo que escribo</translation>
    </message>
    <message>
        <source>No passphrase. What the academy sent can be read until you quit, and is loaded again then.</source>
        <translation>Sin frase. Lo que envió la academia se puede leer hasta que salgas, y después se carga otra vez.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Unsent messages and drafts lie on the disk as they are: whoever can open this computer can read them.</source>
        <translation>Los mensajes sin enviar y los borradores quedan en el disco tal cual: quien pueda abrir este equipo puede leerlos.</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %Ln characters.</source>
        <translation><numerusform>Usa al menos %Ln carácter.</numerusform><numerusform>Usa al menos %Ln caracteres.</numerusform></translation></message>
</context>
<context>
    <name>CodeField</name>
    <message>
        <source>Six-digit code</source>
        <translation>Código de seis cifras</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Another address</source>
        <translation>Otra dirección</translation>
    </message>
    <message>
        <source>Open the demo's mailbox</source>
        <translation>Abrir el buzón de la demo</translation>
    </message>
    <message>
        <source>Nothing there? Look into the spam folder, and check the address.</source>
        <translation>¿No hay nada? Mira en el correo no deseado y comprueba la dirección.</translation>
    </message>
    <message>
        <source>Confirm your email</source>
        <translation>Confirma tu correo</translation>
    </message>
    <message>
        <source>Check your email</source>
        <translation>Revisa tu correo</translation>
    </message>
    <message numerus="yes">
        <source>Send again in %Ln s</source>
        <translation><numerusform>Reenviar en %Ln s</numerusform><numerusform>Reenviar en %Ln s</numerusform></translation></message>
    <message>
        <source>Send again</source>
        <translation>Reenviar</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Escribe un mensaje</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Adjuntar archivos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Editing a message</source>
        <translation>Editando un mensaje</translation>
    </message>
    <message>
        <source>yourself</source>
        <translation>ti</translation>
    </message>
    <message>
        <source>Reply to {name}: {text}</source>
        <translation>Responder a {name}: {text}</translation>
    </message>
    <message>
        <source>You are offline. Messages will be sent when you are back online.</source>
        <translation>No hay conexión. Los mensajes se enviarán cuando vuelva.</translation>
    </message>
    <message>
        <source>You are signed out. Messages will be sent when you have signed in again.</source>
        <translation>Se cerró tu sesión. Los mensajes se enviarán cuando la inicies de nuevo.</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter starts a new line</source>
        <translation>Intro envía, Mayús+Intro empieza otra línea</translation>
    </message>
    <message>
        <source>Save and send</source>
        <translation>Guardar y enviar</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>{count} characters too many</source>
        <translation>Sobran {count} caracteres</translation>
    </message>
</context>
<context>
    <name>ConfirmForm</name>
    <message>
        <source>Meeting link (https://…), may follow later</source>
        <translation>Enlace de la reunión (https://…); puede darse después</translation>
    </message>
    <message>
        <source>The link must begin with https://.</source>
        <translation>El enlace debe empezar por https://.</translation>
    </message>
</context>
<context>
    <name>ConfirmStep</name>
    <message>
        <source>Your time</source>
        <translation>Tu hora</translation>
    </message>
    <message>
        <source>For {person}</source>
        <translation>Para {person}</translation>
    </message>
    <message>
        <source>Not booked: you leave a request. It is asked for as soon as the academy can be reached.</source>
        <translation>No es una reserva: dejas una solicitud. Se enviará en cuanto se pueda contactar con la academia.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Con qué frecuencia</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Cancelación</translation>
    </message>
</context>
<context>
    <name>ConnectionIndicator</name>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Connection: {state}</source>
        <translation>Conexión: {state}</translation>
    </message>
</context>
<context>
    <name>ConnectionPopover</name>
    <message>
        <source>Retry now</source>
        <translation>Reintentar ahora</translation>
    </message>
    <message>
        <source>Diagnostics…</source>
        <translation>Diagnóstico…</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>Trabajar sin conexión</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>y {n} más</translation>
    </message>
    <message>
        <source>Why was this not sent?</source>
        <translation>¿Por qué no se envió?</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nueva conversación</translation>
    </message>
    <message>
        <source>Search messages</source>
        <translation>Buscar mensajes</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Conversations are being loaded</source>
        <translation>Cargando las conversaciones</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>Aún no hay conversaciones</translation>
    </message>
    <message>
        <source>They appear here as soon as a tutor or the academy writes to you.</source>
        <translation>Aparecen aquí en cuanto un tutor o la academia te escriba.</translation>
    </message>
    <message>
        <source>Archived: {count}</source>
        <translation>Archivadas: {count}</translation>
    </message>
    <message>
        <source>Back to all conversations</source>
        <translation>Volver a todas las conversaciones</translation>
    </message>
</context>
<context>
    <name>ConversationMenu</name>
    <message>
        <source>Unpin</source>
        <translation>Desfijar</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Fijar arriba</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marcar como leída</translation>
    </message>
    <message>
        <source>Unarchive</source>
        <translation>Desarchivar</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Members…</source>
        <translation>Miembros…</translation>
    </message>
    <message>
        <source>Add people…</source>
        <translation>Añadir personas…</translation>
    </message>
    <message>
        <source>Rename group…</source>
        <translation>Cambiar el nombre del grupo…</translation>
    </message>
    <message>
        <source>Leave group…</source>
        <translation>Salir del grupo…</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Reactivar avisos</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>For one hour</source>
        <translation>Durante una hora</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Hasta mañana</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>Durante una semana</translation>
    </message>
    <message>
        <source>Until I unmute it</source>
        <translation>Hasta que lo reactive</translation>
    </message>
</context>
<context>
    <name>ConversationModel</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation><numerusform>%n sin leer</numerusform><numerusform>%n sin leer</numerusform></translation></message>
    <message>
        <source>you are mentioned</source>
        <translation>le mencionan</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fijada</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>silenciada</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivada</translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation><numerusform>%n sin enviar</numerusform><numerusform>%n sin enviar</numerusform></translation></message>
</context>
<context>
    <name>CourseAbout</name>
    <message>
        <source>What you will be able to do</source>
        <translation>Lo que sabrás hacer</translation>
    </message>
    <message>
        <source>What you should know before</source>
        <translation>Lo que conviene saber antes</translation>
    </message>
    <message>
        <source>Syllabus</source>
        <translation>Temario</translation>
    </message>
</context>
<context>
    <name>CourseCard</name>
    <message>
        <source>Go on learning</source>
        <translation>Sigue aprendiendo</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
</context>
<context>
    <name>CourseDetailView</name>
    <message>
        <source>Choose a course</source>
        <translation>Elige un curso</translation>
    </message>
    <message>
        <source>Its lessons open here, also offline.</source>
        <translation>Sus lecciones se abren aquí, también sin conexión.</translation>
    </message>
</context>
<context>
    <name>CourseForm</name>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Volver a borrador</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
</context>
<context>
    <name>CourseListView</name>
    <message>
        <source>Courses</source>
        <translation>Cursos</translation>
    </message>
    <message>
        <source>Get ready to be offline</source>
        <translation>Prepararse para estar sin conexión</translation>
    </message>
    <message>
        <source>New course</source>
        <translation>Nuevo curso</translation>
    </message>
    <message>
        <source>Search courses</source>
        <translation>Buscar cursos</translation>
    </message>
    <message>
        <source>Courses are being loaded</source>
        <translation>Cargando los cursos</translation>
    </message>
    <message>
        <source>Which courses</source>
        <translation>Qué cursos</translation>
    </message>
    <message>
        <source>My courses</source>
        <translation>Mis cursos</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>No courses yet</source>
        <translation>Aún no hay cursos</translation>
    </message>
    <message>
        <source>Find one in the catalog and enrol.</source>
        <translation>Busca uno en el catálogo e inscríbete.</translation>
    </message>
    <message>
        <source>What you teach appears here.</source>
        <translation>Lo que enseñas aparece aquí.</translation>
    </message>
    <message>
        <source>Open the catalog</source>
        <translation>Abrir el catálogo</translation>
    </message>
    <message>
        <source>The catalog is empty</source>
        <translation>El catálogo está vacío</translation>
    </message>
    <message>
        <source>The academy has published no course yet.</source>
        <translation>La academia aún no ha publicado ningún curso.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Volver a mirar</translation>
    </message>
    <message>
        <source>No course matches</source>
        <translation>Ningún curso coincide</translation>
    </message>
    <message>
        <source>Try another word, or look at all courses.</source>
        <translation>Prueba otra palabra o mira todos los cursos.</translation>
    </message>
    <message>
        <source>Show all courses</source>
        <translation>Mostrar todos los cursos</translation>
    </message>
</context>
<context>
    <name>CoursePageView</name>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message numerus="yes">
        <source>Review %Ln cards</source>
        <translation><numerusform>Repasar %Ln tarjeta</numerusform><numerusform>Repasar %Ln tarjetas</numerusform></translation></message>
    <message>
        <source>Free previews</source>
        <translation>Lecciones gratuitas de muestra</translation>
    </message>
    <message>
        <source>This course has no lessons yet.</source>
        <translation>Este curso aún no tiene lecciones.</translation>
    </message>
    <message>
        <source>Lessons of {course}</source>
        <translation>Lecciones de {course}</translation>
    </message>
    <message>
        <source>Edit the course</source>
        <translation>Editar el curso</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
</context>
<context>
    <name>CourseStudents</name>
    <message>
        <source>Students</source>
        <translation>Estudiantes</translation>
    </message>
    <message>
        <source>Students and how far they are</source>
        <translation>Estudiantes y hasta dónde han llegado</translation>
    </message>
    <message>
        <source>Nobody takes this course yet.</source>
        <translation>Nadie cursa todavía este curso.</translation>
    </message>
</context>
<context>
    <name>CoursesScreen</name>
    <message>
        <source>Thank you for your review.</source>
        <translation>Gracias por tu reseña.</translation>
    </message>
</context>
<context>
    <name>CreditForm</name>
    <message>
        <source>Give a make-up session</source>
        <translation>Dar una sesión de recuperación</translation>
    </message>
    <message>
        <source>The student books it like any other session, and pays nothing.</source>
        <translation>El estudiante la reserva como cualquier otra y no paga nada.</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Estudiante</translation>
    </message>
    <message>
        <source>Choose a student</source>
        <translation>Elige un estudiante</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Válido durante</translation>
    </message>
    <message>
        <source>What it is for; the student reads this</source>
        <translation>El motivo; el estudiante lo lee</translation>
    </message>
    <message>
        <source>Giving…</source>
        <translation>Dando…</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>Darla</translation>
    </message>
    <message>
        <source>Choose a student.</source>
        <translation>Elige un estudiante.</translation>
    </message>
    <message>
        <source>Say in a few words what it is for.</source>
        <translation>Di en pocas palabras para qué es.</translation>
    </message>
</context>
<context>
    <name>CropDialog</name>
    <message>
        <source>Your picture</source>
        <translation>Tu foto</translation>
    </message>
    <message>
        <source>Drag it, or use the arrow keys, until your face is in the circle.</source>
        <translation>Arrástrala o usa las flechas hasta que tu cara esté en el círculo.</translation>
    </message>
    <message>
        <source>Use this picture</source>
        <translation>Usar esta foto</translation>
    </message>
    <message>
        <source>Picture: arrow keys move it, plus and minus enlarge it</source>
        <translation>Foto: las flechas la mueven, más y menos la amplían</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Take your data with you</source>
        <translation>Llévate tus datos</translation>
    </message>
    <message>
        <source>Everything the academy keeps of you</source>
        <translation>Todo lo que la academia guarda de ti</translation>
    </message>
    <message>
        <source>Profile, messages, courses, sessions and payments as one file that other programs can read. Its links to your files work for an hour.</source>
        <translation>Perfil, mensajes, cursos, sesiones y pagos en un solo archivo que otros programas pueden leer. Sus enlaces a tus archivos funcionan durante una hora.</translation>
    </message>
    <message>
        <source>End your account</source>
        <translation>Cerrar tu cuenta</translation>
    </message>
    <message>
        <source>Delete your account</source>
        <translation>Eliminar tu cuenta</translation>
    </message>
    <message>
        <source>For good. You are told what goes and what stays, and asked again.</source>
        <translation>Para siempre. Se te dice qué se va y qué queda, y se te pregunta otra vez.</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>The file could not be written: {reason}. Choose another place.</source>
        <translation>No se pudo escribir el archivo: {reason}. Elige otro lugar.</translation>
    </message>
    <message>
        <source>Your data is in {file}.</source>
        <translation>Tus datos están en {file}.</translation>
    </message>
    <message>
        <source>Save your data</source>
        <translation>Guardar tus datos</translation>
    </message>
    <message>
        <source>Collecting…</source>
        <translation>Reuniendo…</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>Descargar…</translation>
    </message>
</context>
<context>
    <name>DateForm</name>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>What holds then</source>
        <translation>Qué vale ese día</translation>
    </message>
    <message>
        <source>Note, for yourself</source>
        <translation>Nota, para ti</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>From when to when</source>
        <translation>Desde y hasta cuándo</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Todo el día</translation>
    </message>
    <message>
        <source>Write hours such as 09:00–12:00, 14:00–18:30, in steps of five minutes.</source>
        <translation>Escribe horas como 09:00–12:00, 14:00–18:30, en pasos de cinco minutos.</translation>
    </message>
</context>
<context>
    <name>DateRow</name>
    <message>
        <source>Change {day}</source>
        <translation>Cambiar {day}</translation>
    </message>
    <message>
        <source>Remove {day}</source>
        <translation>Quitar {day}</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>No exceptions: the weekly hours hold on every date.</source>
        <translation>Sin excepciones: el horario semanal vale todos los días.</translation>
    </message>
    <message>
        <source>Add a date…</source>
        <translation>Añadir una fecha…</translation>
    </message>
</context>
<context>
    <name>DayRow</name>
    <message>
        <source>Hours on {day}</source>
        <translation>Horas del {day}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Copy {day} to other days</source>
        <translation>Copiar el {day} a otros días</translation>
    </message>
    <message>
        <source>Write hours such as 09:00–12:00, 14:00–18:30, in steps of five minutes.</source>
        <translation>Escribe horas como 09:00–12:00, 14:00–18:30, en pasos de cinco minutos.</translation>
    </message>
</context>
<context>
    <name>DayRows</name>
    <message>
        <source>To all other days</source>
        <translation>A todos los demás días</translation>
    </message>
    <message>
        <source>To all working days</source>
        <translation>A todos los días laborables</translation>
    </message>
    <message>
        <source>To {day}</source>
        <translation>Al {day}</translation>
    </message>
</context>
<context>
    <name>DecisionForm</name>
    <message>
        <source>How much goes back, in {currency}; at most {amount}</source>
        <translation>Cuánto se devuelve, en {currency}; como máximo {amount}</translation>
    </message>
    <message>
        <source>Your answer; the payer reads it. Needed to decline.</source>
        <translation>Tu respuesta; quien pagó la lee. Necesaria para rechazar.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Declining…</source>
        <translation>Rechazando…</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Enviarlo otra vez</translation>
    </message>
    <message>
        <source>Give {amount} back</source>
        <translation>Devolver {amount}</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Write an amount, at most {amount}.</source>
        <translation>Escribe un importe, como máximo {amount}.</translation>
    </message>
    <message>
        <source>Say in a few words why it is declined.</source>
        <translation>Di en pocas palabras por qué se rechaza.</translation>
    </message>
</context>
<context>
    <name>DeckListView</name>
    <message>
        <source>Cards</source>
        <translation>Tarjetas</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>Tarjeta nueva</translation>
    </message>
    <message>
        <source>Decks</source>
        <translation>Mazos</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>Delete your account?</source>
        <translation>¿Eliminar tu cuenta?</translation>
    </message>
    <message>
        <source>Your profile, your picture and your files at the academy are deleted, and you cannot sign in any more. Messages that you wrote stay with those who received them, without your name. The academy keeps receipts for as long as the law demands. What this computer has of the academy is removed. Nobody can undo this.</source>
        <translation>Tu perfil, tu foto y tus archivos en la academia se eliminan y ya no podrás iniciar sesión. Los mensajes que escribiste quedan con quienes los recibieron, sin tu nombre. La academia guarda los recibos el tiempo que exige la ley. Lo que este equipo tiene de la academia se borra. Nadie puede deshacerlo.</translation>
    </message>
    <message>
        <source>Delete my account</source>
        <translation>Eliminar mi cuenta</translation>
    </message>
    <message>
        <source>To confirm, type {email}</source>
        <translation>Para confirmar, escribe {email}</translation>
    </message>
</context>
<context>
    <name>DemoCard</name>
    <message>
        <source>Sign in as {name}, {role}. {about}</source>
        <translation>Iniciar sesión como {name}, {role}. {about}</translation>
    </message>
</context>
<context>
    <name>DescribeForm</name>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Notes for both sides</source>
        <translation>Notas para las dos partes</translation>
    </message>
    <message>
        <source>Meeting link (https://…)</source>
        <translation>Enlace de la reunión (https://…)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>The link must begin with https://.</source>
        <translation>El enlace debe empezar por https://.</translation>
    </message>
</context>
<context>
    <name>DirectoryView</name>
    <message>
        <source>Book a session</source>
        <translation>Reservar una sesión</translation>
    </message>
    <message>
        <source>Back to the calendar</source>
        <translation>Volver al calendario</translation>
    </message>
    <message>
        <source>Search tutors</source>
        <translation>Buscar tutores</translation>
    </message>
    <message>
        <source>Tutors</source>
        <translation>Tutores</translation>
    </message>
    <message>
        <source>Tutors are being loaded</source>
        <translation>Cargando tutores</translation>
    </message>
    <message>
        <source>No tutors yet</source>
        <translation>Todavía no hay tutores</translation>
    </message>
    <message>
        <source>The academy has none that can be booked.</source>
        <translation>La academia no tiene ninguno que se pueda reservar.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar otra vez</translation>
    </message>
    <message>
        <source>No tutor matches</source>
        <translation>Ningún tutor coincide</translation>
    </message>
    <message>
        <source>Try another word, or look at all tutors.</source>
        <translation>Prueba otra palabra o mira todos los tutores.</translation>
    </message>
    <message>
        <source>Show all tutors</source>
        <translation>Mostrar todos los tutores</translation>
    </message>
</context>
<context>
    <name>DisputeCard</name>
    <message>
        <source>Take mine</source>
        <translation>Usar la mía</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Usar la otra</translation>
    </message>
    <message>
        <source>Take both</source>
        <translation>Usar ambas</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>On another device</source>
        <translation>En otro dispositivo</translation>
    </message>
</context>
<context>
    <name>Disputes</name>
    <message>
        <source>This was changed on another device, too. Nothing is saved until you choose what holds.</source>
        <translation>Esto también se cambió en otro dispositivo. No se guarda nada hasta que elijas lo que vale.</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>Page {n} of {count}</source>
        <translation>Página {n} de {count}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} de {count}</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>Buscar en este documento</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>Abrir con otro programa</translation>
    </message>
    <message>
        <source>Pages of the document</source>
        <translation>Páginas del documento</translation>
    </message>
    <message>
        <source>This document is locked with a password. Ask your tutor for it, and open it elsewhere.</source>
        <translation>Este documento está protegido con una contraseña. Pídesela a tu tutor y ábrelo en otro programa.</translation>
    </message>
    <message>
        <source>This document is damaged, or no PDF. Tell your tutor, so that it is uploaded again.</source>
        <translation>Este documento está dañado o no es un PDF. Díselo a tu tutor para que lo suba de nuevo.</translation>
    </message>
</context>
<context>
    <name>DownloadStrip</name>
    <message>
        <source>{state} · with the whole course</source>
        <translation>{state} · con todo el curso</translation>
    </message>
    <message>
        <source>Asking how large it is…</source>
        <translation>Preguntando el tamaño…</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>Descargar…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>How much has been downloaded</source>
        <translation>Cuánto se ha descargado</translation>
    </message>
</context>
<context>
    <name>DownloadsCard</name>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>Nothing is downloaded. Open one of your courses, or a lesson, to have its files on this computer.</source>
        <translation>No hay nada descargado. Abre uno de tus cursos, o una lección, para tener sus archivos en este equipo.</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop files to attach them</source>
        <translation>Suelta los archivos para adjuntarlos</translation>
    </message>
</context>
<context>
    <name>DueCard</name>
    <message numerus="yes">
        <source>%Ln cards are due</source>
        <translation><numerusform>%Ln tarjeta por repasar</numerusform><numerusform>%Ln tarjetas por repasar</numerusform></translation></message>
    <message>
        <source>A few minutes now save an hour before the exam.</source>
        <translation>Unos minutos ahora ahorran una hora antes del examen.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Repasar</translation>
    </message>
</context>
<context>
    <name>EarningsView</name>
    <message>
        <source>Nothing came in this time.</source>
        <translation>No llegó nada en este tiempo.</translation>
    </message>
    <message>
        <source>The academy cannot be reached: what came meanwhile is not here yet.</source>
        <translation>No se puede conectar con la academia: lo que llegó mientras tanto aún no está aquí.</translation>
    </message>
    <message>
        <source>Sign in again: what came meanwhile is not here yet.</source>
        <translation>Vuelve a iniciar sesión: lo que llegó mientras tanto aún no está aquí.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Your earnings are not here yet</source>
        <translation>Tus ingresos aún no están aquí</translation>
    </message>
    <message>
        <source>What students pay for your courses, sessions and packages appears here.</source>
        <translation>Aquí aparece lo que los estudiantes pagan por tus cursos, sesiones y paquetes.</translation>
    </message>
    <message>
        <source>Nothing earned yet</source>
        <translation>Aún no hay ingresos</translation>
    </message>
    <message>
        <source>Earnings</source>
        <translation>Ingresos</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Guardar como tabla…</translation>
    </message>
    <message>
        <source>Earnings are being loaded</source>
        <translation>Se están cargando los ingresos</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Pagos recibidos</translation>
    </message>
    <message>
        <source>The academy has not paid out anything in this currency yet.</source>
        <translation>La academia aún no ha pagado nada en esta moneda.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
</context>
<context>
    <name>EditorPart</name>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>The questions are saved.</source>
        <translation>Las preguntas están guardadas.</translation>
    </message>
    <message>
        <source>The lessons were changed on another device. Look at them, then move again.</source>
        <translation>Las lecciones se cambiaron en otro dispositivo. Míralas y vuelve a mover.</translation>
    </message>
    <message>
        <source>“{lesson}” goes from the course for everybody, with what students kept of it.</source>
        <translation>«{lesson}» desaparece del curso para todos, con lo que los estudiantes guardaron de ella.</translation>
    </message>
    <message>
        <source>Delete this lesson?</source>
        <translation>¿Eliminar esta lección?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>EditorView</name>
    <message>
        <source>Back to the course</source>
        <translation>Volver al curso</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonar</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Descartar cambios</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>It was changed on another device, too. Both changes are in.</source>
        <translation>También se cambió en otro dispositivo. Ambos cambios están incluidos.</translation>
    </message>
    <message>
        <source>This is as you left it, and not saved yet.</source>
        <translation>Está como lo dejaste y aún no se ha guardado.</translation>
    </message>
</context>
<context>
    <name>EmailEditor</name>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change your email address</source>
        <translation>Cambiar tu correo electrónico</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>New email address</source>
        <translation>Nuevo correo electrónico</translation>
    </message>
    <message>
        <source>Send the codes</source>
        <translation>Enviar los códigos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Both addresses get a mail with six digits. Type them here; until then the old address holds.</source>
        <translation>Ambas direcciones reciben un correo con seis cifras. Escríbelas aquí; hasta entonces vale la antigua.</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Enter an email address, like name@example.com.</source>
        <translation>Escribe un correo, como nombre@example.com.</translation>
    </message>
    <message>
        <source>Type all six digits.</source>
        <translation>Escribe las seis cifras.</translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Search emoji</source>
        <translation>Buscar emoji</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>No emoji has such a name.</source>
        <translation>Ningún emoji se llama así.</translation>
    </message>
</context>
<context>
    <name>EndingPage</name>
    <message>
        <source>Send the files again</source>
        <translation>Enviar los archivos otra vez</translation>
    </message>
    <message>
        <source>The files were not sent. {reason}</source>
        <translation>Los archivos no se enviaron. {reason}</translation>
    </message>
    <message>
        <source>Your files are in the conversation with the tutor.</source>
        <translation>Tus archivos están en la conversación con el tutor.</translation>
    </message>
    <message>
        <source>Your files are being sent…</source>
        <translation>Enviando tus archivos…</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>sin confirmar</translation>
    </message>
    <message>
        <source>Your request is written down</source>
        <translation>Tu solicitud está anotada</translation>
    </message>
    <message>
        <source>It is not booked. {person} is asked as soon as the academy can be reached.</source>
        <translation>No está reservado. Se preguntará a {person} en cuanto se pueda contactar con la academia.</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>Abrir la sesión</translation>
    </message>
    <message>
        <source>To the calendar</source>
        <translation>Al calendario</translation>
    </message>
    <message>
        <source>Book another one</source>
        <translation>Reservar otra</translation>
    </message>
    <message>
        <source>It is booked</source>
        <translation>Está reservado</translation>
    </message>
    <message>
        <source>The time is held for you</source>
        <translation>La hora está reservada para ti</translation>
    </message>
    <message>
        <source>{person} still has to confirm; you hear of it at once.</source>
        <translation>{person} aún tiene que confirmarla; te enterarás al momento.</translation>
    </message>
    <message>
        <source>{person} has agreed.</source>
        <translation>{person} ha aceptado.</translation>
    </message>
    <message>
        <source>You pay after that, on the session's page.</source>
        <translation>Pagas después, en la página de la sesión.</translation>
    </message>
    <message>
        <source>You can pay now, on its page.</source>
        <translation>Puedes pagar ahora, en su página.</translation>
    </message>
</context>
<context>
    <name>EnrolCard</name>
    <message>
        <source>Enrolling…</source>
        <translation>Inscribiendo…</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Inscribirse</translation>
    </message>
    <message>
        <source>As soon as it is paid all of them open, and they stay readable offline.</source>
        <translation>En cuanto esté pagado se abren todas, y se pueden leer sin conexión.</translation>
    </message>
    <message>
        <source>Sign in again to enrol.</source>
        <translation>Inicia sesión de nuevo para inscribirte.</translation>
    </message>
    <message>
        <source>You are offline. You can enrol when the academy can be reached again.</source>
        <translation>No tienes conexión. Podrás inscribirte cuando se pueda contactar de nuevo con la academia.</translation>
    </message>
    <message>
        <source>All lessons open at once and stay readable offline.</source>
        <translation>Todas las lecciones se abren al momento y se pueden leer sin conexión.</translation>
    </message>
</context>
<context>
    <name>ErrorState</name>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message>
        <source>For another calendar</source>
        <translation>Para otro calendario</translation>
    </message>
    <message>
        <source>Save as calendar file…</source>
        <translation>Guardar como archivo de calendario…</translation>
    </message>
    <message>
        <source>Open in the calendar of this computer</source>
        <translation>Abrir en el calendario de este equipo</translation>
    </message>
    <message>
        <source>Copy as calendar text</source>
        <translation>Copiar como texto de calendario</translation>
    </message>
</context>
<context>
    <name>FacetFilters</name>
    <message>
        <source>Sort</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
</context>
<context>
    <name>FeedbackForm</name>
    <message>
        <source>Clarity</source>
        <translation>Claridad</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Preparación</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation><numerusform>%Ln estrella</numerusform><numerusform>%Ln estrellas</numerusform></translation></message>
    <message>
        <source>Overall</source>
        <translation>En conjunto</translation>
    </message>
    <message>
        <source>What was good?</source>
        <translation>¿Qué estuvo bien?</translation>
    </message>
    <message>
        <source>What could be better? (only the other side reads this)</source>
        <translation>¿Qué podría mejorar? (solo lo lee la otra parte)</translation>
    </message>
    <message>
        <source>Others may read my stars and words, with my first name</source>
        <translation>Otros pueden leer mis estrellas y palabras, con mi nombre de pila</translation>
    </message>
    <message>
        <source>Send feedback</source>
        <translation>Enviar la opinión</translation>
    </message>
</context>
<context>
    <name>FileChip</name>
    <message>
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
    </message>
</context>
<context>
    <name>FileChips</name>
    <message>
        <source>Attached files</source>
        <translation>Archivos adjuntos</translation>
    </message>
</context>
<context>
    <name>FilePart</name>
    <message>
        <source>A file for this lesson</source>
        <translation>Un archivo para esta lección</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Elegir otro archivo…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message numerus="yes">
        <source>A PDF, a picture, a recording or a document, of at most %Ln MB.</source>
        <translation><numerusform>Un PDF, una imagen, una grabación o un documento, de %Ln MB como máximo.</numerusform><numerusform>Un PDF, una imagen, una grabación o un documento, de %Ln MB como máximo.</numerusform></translation></message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>The academy does not take this file: {hint}</source>
        <translation>La academia no acepta este archivo: {hint}</translation>
    </message>
</context>
<context>
    <name>FilesField</name>
    <message>
        <source>Files for the tutor (optional)</source>
        <translation>Archivos para el tutor (opcional)</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Añadir archivos…</translation>
    </message>
    <message>
        <source>At most {count} files of {size}. They go to your conversation with {person} once it is booked.</source>
        <translation>Como máximo {count} archivos de {size}. Van a tu conversación con {person} cuando esté reservado.</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Añadir archivos</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} de {count}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>Buscar en este texto</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Lugar anterior</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Lugar siguiente</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>FlightDialog</name>
    <message>
        <source>Get ready to be offline</source>
        <translation>Prepararse para estar sin conexión</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>At</source>
        <translation>A las</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>What goes along</source>
        <translation>Lo que va contigo</translation>
    </message>
    <message>
        <source>How much has come</source>
        <translation>Cuánto ha llegado</translation>
    </message>
    <message>
        <source>Only rehearse</source>
        <translation>Solo ensayar</translation>
    </message>
    <message>
        <source>Download and rehearse</source>
        <translation>Descargar y ensayar</translation>
    </message>
    <message>
        <source>Lessons, sessions, files and cards for the time away. Enter leaves one out.</source>
        <translation>Lecciones, sesiones, archivos y tarjetas para el tiempo fuera. Intro deja uno fuera.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ForgottenPage</name>
    <message>
        <source>Forgot your password?</source>
        <translation>¿Olvidaste tu contraseña?</translation>
    </message>
    <message>
        <source>We send a code to your address. With it you choose a new password.</source>
        <translation>Enviamos un código a tu dirección. Con él eliges una nueva contraseña.</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Back to signing in</source>
        <translation>Volver al inicio de sesión</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Send the code</source>
        <translation>Enviar el código</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Preguntar otra vez</translation>
    </message>
</context>
<context>
    <name>ForwardDialog</name>
    <message>
        <source>Forward a message</source>
        <translation>Reenviar un mensaje</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Buscar conversaciones</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>No conversation has this name.</source>
        <translation>Ninguna conversación tiene este nombre.</translation>
    </message>
    <message>
        <source>Comment (optional)</source>
        <translation>Comentario (opcional)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Reenviar</translation>
    </message>
    <message>
        <source>To: {names}</source>
        <translation>Para: {names}</translation>
    </message>
    <message>
        <source>Choose conversations with Enter or a click.</source>
        <translation>Elige conversaciones con Intro o con un clic.</translation>
    </message>
</context>
<context>
    <name>GroupName</name>
    <message>
        <source>Rename the group</source>
        <translation>Cambiar el nombre del grupo</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nombre del grupo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Search in this conversation</source>
        <translation>Buscar en esta conversación</translation>
    </message>
    <message>
        <source>About this conversation</source>
        <translation>Sobre esta conversación</translation>
    </message>
    <message>
        <source>Direct conversation</source>
        <translation>Conversación directa</translation>
    </message>
    <message>
        <source>Support of the academy</source>
        <translation>Soporte de la academia</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation><numerusform>%n miembro</numerusform><numerusform>%n miembros</numerusform></translation></message>
</context>
<context>
    <name>InsightPart</name>
    <message>
        <source>Where students stop</source>
        <translation>Dónde se paran los estudiantes</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Lessons: how many began, finished and stopped</source>
        <translation>Lecciones: cuántos empezaron, terminaron y se pararon</translation>
    </message>
</context>
<context>
    <name>JumpButton</name>
    <message>
        <source>Go to the newest message</source>
        <translation>Ir al mensaje más reciente</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation><numerusform>%n nuevo</numerusform><numerusform>%n nuevos</numerusform></translation></message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language of the app</source>
        <translation>Idioma de la aplicación</translation>
    </message>
</context>
<context>
    <name>LaterButton</name>
    <message>
        <source>Send later</source>
        <translation>Enviar más tarde</translation>
    </message>
</context>
<context>
    <name>LaterMenu</name>
    <message>
        <source>Choose a time…</source>
        <translation>Elegir una hora…</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
</context>
<context>
    <name>LessonDownload</name>
    <message>
        <source>Offline: {state}</source>
        <translation>Sin conexión: {state}</translation>
    </message>
    <message>
        <source>This lesson without a network</source>
        <translation>Esta lección sin red</translation>
    </message>
</context>
<context>
    <name>LessonFoot</name>
    <message>
        <source>Previous lesson</source>
        <translation>Lección anterior</translation>
    </message>
    <message>
        <source>Next lesson</source>
        <translation>Lección siguiente</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Marcar como hecha</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecha</translation>
    </message>
</context>
<context>
    <name>LessonForm</name>
    <message>
        <source>Save the lesson, then write its questions here.</source>
        <translation>Guarda la lección y luego escribe aquí sus preguntas.</translation>
    </message>
    <message>
        <source>As students read it</source>
        <translation>Como lo leen los estudiantes</translation>
    </message>
    <message>
        <source>Introduction, in Markdown</source>
        <translation>Introducción, en Markdown</translation>
    </message>
</context>
<context>
    <name>LessonHead</name>
    <message>
        <source>Back to {course}</source>
        <translation>Volver a {course}</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Títulos</translation>
    </message>
    <message>
        <source>Find in this lesson</source>
        <translation>Buscar en esta lección</translation>
    </message>
    <message>
        <source>Keep this place</source>
        <translation>Guardar este punto</translation>
    </message>
    <message>
        <source>Highlight the selected words</source>
        <translation>Subrayar las palabras seleccionadas</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Tus notas</translation>
    </message>
    <message>
        <source>Make a card of the selected words</source>
        <translation>Hacer una tarjeta de las palabras seleccionadas</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>Letra más pequeña</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Letra más grande</translation>
    </message>
</context>
<context>
    <name>LessonInsightCard</name>
    <message>
        <source>Its questions, at the first try:</source>
        <translation>Sus preguntas, al primer intento:</translation>
    </message>
    <message>
        <source>Who stopped in {lesson}</source>
        <translation>Quién se paró en {lesson}</translation>
    </message>
    <message>
        <source>Questions of {lesson}</source>
        <translation>Preguntas de {lesson}</translation>
    </message>
</context>
<context>
    <name>LessonOrder</name>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>Drag lessons into their order, or move them with Alt and the arrow keys.</source>
        <translation>Arrastra las lecciones a su orden o muévelas con Alt y las flechas.</translation>
    </message>
    <message>
        <source>New lesson</source>
        <translation>Nueva lección</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Edit the lesson</source>
        <translation>Editar la lección</translation>
    </message>
    <message>
        <source>Delete the lesson</source>
        <translation>Eliminar la lección</translation>
    </message>
</context>
<context>
    <name>LibraryListView</name>
    <message>
        <source>All subjects</source>
        <translation>Todas las materias</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Which articles</source>
        <translation>Qué artículos</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Guardados</translation>
    </message>
    <message>
        <source>Search articles</source>
        <translation>Buscar artículos</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Materia</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Articles are being loaded</source>
        <translation>Se están cargando los artículos</translation>
    </message>
    <message>
        <source>Nothing kept yet</source>
        <translation>Aún no has guardado nada</translation>
    </message>
    <message>
        <source>Keep an article to find it here again.</source>
        <translation>Guarda un artículo para volver a encontrarlo aquí.</translation>
    </message>
    <message>
        <source>Show all articles</source>
        <translation>Mostrar todos los artículos</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>Aún no hay artículos</translation>
    </message>
    <message>
        <source>What tutors publish appears here.</source>
        <translation>Aquí aparece lo que publican los tutores.</translation>
    </message>
    <message>
        <source>No article matches</source>
        <translation>Ningún artículo coincide</translation>
    </message>
    <message>
        <source>Try another word or another subject.</source>
        <translation>Prueba con otra palabra u otra materia.</translation>
    </message>
</context>
<context>
    <name>ListDialog</name>
    <message>
        <source>Scheduled messages</source>
        <translation>Mensajes programados</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Change text…</source>
        <translation>Cambiar el texto…</translation>
    </message>
    <message>
        <source>Change time…</source>
        <translation>Cambiar la hora…</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Descartar…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
</context>
<context>
    <name>MarksPanel</name>
    <message>
        <source>Your notes</source>
        <translation>Tus notas</translation>
    </message>
    <message>
        <source>Close the notes</source>
        <translation>Cerrar las notas</translation>
    </message>
    <message>
        <source>Your bookmarks, highlights and notes in this lesson</source>
        <translation>Tus marcadores, subrayados y notas en esta lección</translation>
    </message>
    <message>
        <source>Write to this page</source>
        <translation>Escribir sobre esta página</translation>
    </message>
    <message>
        <source>Keep a page, or write to it. Only you see it.</source>
        <translation>Guarda una página o escribe sobre ella. Solo tú lo ves.</translation>
    </message>
    <message>
        <source>Select words and highlight them, or keep a place. Only you see it.</source>
        <translation>Selecciona palabras y subráyalas, o guarda un punto. Solo tú lo ves.</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Tu nota</translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation>Guardar la nota</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Removed. Put it back</source>
        <translation>Quitada. Volver a ponerla</translation>
    </message>
</context>
<context>
    <name>MaterialBar</name>
    <message>
        <source>You stopped at {time}.</source>
        <translation>Te quedaste en {time}.</translation>
    </message>
    <message>
        <source>This lesson has a document.</source>
        <translation>Esta lección tiene un documento.</translation>
    </message>
    <message>
        <source>Read it here</source>
        <translation>Leerlo aquí</translation>
    </message>
    <message>
        <source>This lesson is a recording.</source>
        <translation>Esta lección es una grabación.</translation>
    </message>
    <message>
        <source>Open it in your player</source>
        <translation>Abrirla en tu reproductor</translation>
    </message>
    <message>
        <source>The recording is on the web.</source>
        <translation>La grabación está en la web.</translation>
    </message>
    <message>
        <source>Watch it in the browser</source>
        <translation>Verla en el navegador</translation>
    </message>
    <message>
        <source>This lesson has a file.</source>
        <translation>Esta lección tiene un archivo.</translation>
    </message>
    <message>
        <source>Open it with another program</source>
        <translation>Abrirlo con otro programa</translation>
    </message>
    <message>
        <source>It is coming…</source>
        <translation>Está llegando…</translation>
    </message>
    <message>
        <source>How much of the file has come</source>
        <translation>Cuánto del archivo ha llegado</translation>
    </message>
    <message>
        <source>Where did you stop? Next time you go on from there.</source>
        <translation>¿Dónde te quedaste? La próxima vez seguirás desde ahí.</translation>
    </message>
    <message>
        <source>Minutes and seconds at which you stopped</source>
        <translation>Minutos y segundos en los que te quedaste</translation>
    </message>
    <message>
        <source>min:sec</source>
        <translation>min:s</translation>
    </message>
    <message>
        <source>Keep this place</source>
        <translation>Guardar este punto</translation>
    </message>
    <message>
        <source>I have seen all of it</source>
        <translation>La he visto entera</translation>
    </message>
</context>
<context>
    <name>MemberModel</name>
    <message>
        <source>{name} (you)</source>
        <translation>{name} (tú)</translation>
    </message>
</context>
<context>
    <name>MembersDialog</name>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Remove from the group…</source>
        <translation>Quitar del grupo…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation><numerusform>%n miembro</numerusform><numerusform>%n miembros</numerusform></translation></message>
</context>
<context>
    <name>MentionButton</name>
    <message>
        <source>Go to the next mention of you</source>
        <translation>Ir a tu siguiente mención</translation>
    </message>
    <message numerus="yes">
        <source>%n mentions</source>
        <translation><numerusform>%n mención</numerusform><numerusform>%n menciones</numerusform></translation></message>
</context>
<context>
    <name>MentionList</name>
    <message>
        <source>People to mention</source>
        <translation>Personas que puede mencionar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people to mention, arrow keys choose</source>
        <translation><numerusform>%Ln persona que mencionar, elija con las flechas</numerusform><numerusform>%Ln personas que mencionar, elija con las flechas</numerusform></translation></message>
    <message>
        <source>{place} of {total}</source>
        <translation>{place} de {total}</translation>
    </message>
</context>
<context>
    <name>MenuBar</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;New conversation</source>
        <translation>Conversación &amp;nueva</translation>
    </message>
    <message>
        <source>Work &amp;offline</source>
        <translation>Trabajar &amp;sin conexión</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>A&amp;justes</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>&amp;Cerrar sesión</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Go to anything…</source>
        <translation>Ir a &amp;cualquier cosa…</translation>
    </message>
    <message>
        <source>&amp;Find in this view</source>
        <translation>&amp;Buscar en esta vista</translation>
    </message>
    <message>
        <source>&amp;Search messages</source>
        <translation>&amp;Buscar mensajes</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Panel siguiente</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>Demo's &amp;mailbox</source>
        <translation>&amp;Buzón de la demo</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics…</source>
        <translation>Copiar &amp;diagnóstico…</translation>
    </message>
    <message>
        <source>Check for &amp;updates</source>
        <translation>Buscar &amp;actualizaciones</translation>
    </message>
    <message>
        <source>&amp;About pharmaT Desktop</source>
        <translation>&amp;Acerca de pharmaT Desktop</translation>
    </message>
</context>
<context>
    <name>MessageButton</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Message to {person}</source>
        <translation>Mensaje a {person}</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>React</source>
        <translation>Reaccionar</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Más…</translation>
    </message>
    <message>
        <source>Read by nobody yet</source>
        <translation>Nadie lo ha leído todavía</translation>
    </message>
    <message>
        <source>Read by {names}</source>
        <translation>Leído por {names}</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copiar texto</translation>
    </message>
    <message>
        <source>Why was this not sent?</source>
        <translation>¿Por qué no se envió?</translation>
    </message>
    <message>
        <source>Open {address}</source>
        <translation>Abrir {address}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Stop {name}</source>
        <translation>Detener {name}</translation>
    </message>
</context>
<context>
    <name>MissedForm</name>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
</context>
<context>
    <name>MonthStrip</name>
    <message>
        <source>Previous month</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mes siguiente</translation>
    </message>
</context>
<context>
    <name>NearestTimes</name>
    <message>
        <source>Free instead: press 1, 2 or 3 to take one</source>
        <translation>Libre en su lugar: pulsa 1, 2 o 3 para tomar una</translation>
    </message>
    <message>
        <source>Leave a request instead</source>
        <translation>Dejar una solicitud</translation>
    </message>
    <message>
        <source>Choose another time</source>
        <translation>Elegir otra hora</translation>
    </message>
</context>
<context>
    <name>NewPasswordPage</name>
    <message>
        <source>Choose a new password</source>
        <translation>Elige una nueva contraseña</translation>
    </message>
    <message>
        <source>You are signed in. Choose a password for the next time.</source>
        <translation>Has iniciado sesión. Elige una contraseña para la próxima vez.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nueva contraseña</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Save and continue</source>
        <translation>Guardar y continuar</translation>
    </message>
</context>
<context>
    <name>NextSessionCard</name>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Your next session</source>
        <translation>Tu próxima sesión</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>NoSessionCard</name>
    <message>
        <source>No session is planned</source>
        <translation>No hay ninguna sesión prevista</translation>
    </message>
    <message>
        <source>Find a tutor and a time that suits you both.</source>
        <translation>Encuentra un tutor y una hora que os convenga a ambos.</translation>
    </message>
    <message>
        <source>Book a session</source>
        <translation>Reservar una sesión</translation>
    </message>
</context>
<context>
    <name>NoteBox</name>
    <message>
        <source>Kept on this computer. Only you see it.</source>
        <translation>Se guarda en este equipo. Solo tú la ves.</translation>
    </message>
    <message>
        <source>Kept on this computer, and on your other devices as soon as the academy can be reached.</source>
        <translation>Se guarda en este equipo, y en tus otros dispositivos en cuanto se pueda contactar con la academia.</translation>
    </message>
    <message>
        <source>Saved as you write. Only you see it, on all your devices.</source>
        <translation>Se guarda mientras escribes. Solo tú la ves, en todos tus dispositivos.</translation>
    </message>
    <message>
        <source>You changed the same lines on another device. Both versions are in the note now.</source>
        <translation>Cambiaste las mismas líneas en otro dispositivo. Ambas versiones están ahora en la nota.</translation>
    </message>
    <message>
        <source>Your other device has another note, which is too long to be added here. Shorten this one.</source>
        <translation>Tu otro dispositivo tiene otra nota, demasiado larga para añadirla aquí. Acorta esta.</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Nota privada</translation>
    </message>
    <message>
        <source>Copy the other note</source>
        <translation>Copiar la otra nota</translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source>On the desktop</source>
        <translation>En el escritorio</translation>
    </message>
    <message>
        <source>Not for the conversation that you look at; after an absence one notice tells of everything.</source>
        <translation>No para la conversación que miras; tras una ausencia, un solo aviso lo cuenta todo.</translation>
    </message>
    <message>
        <source>Tell me of new messages</source>
        <translation>Avisarme de mensajes nuevos</translation>
    </message>
    <message>
        <source>Without it a notice only says that something came, for a screen that others see.</source>
        <translation>Sin esto, un aviso solo dice que llegó algo, para una pantalla que otros ven.</translation>
    </message>
    <message>
        <source>Show who wrote, and what</source>
        <translation>Mostrar quién escribió y qué</translation>
    </message>
    <message>
        <source>A message with @ and your name is told even from a muted conversation.</source>
        <translation>Un mensaje con @ y su nombre se anuncia incluso desde una conversación silenciada.</translation>
    </message>
    <message>
        <source>Always tell me when I am mentioned</source>
        <translation>Avisarme siempre que me mencionen</translation>
    </message>
    <message>
        <source>Before a session</source>
        <translation>Antes de una sesión</translation>
    </message>
    <message>
        <source>Remind me a day before</source>
        <translation>Recordármelo un día antes</translation>
    </message>
    <message>
        <source>Remind me an hour before</source>
        <translation>Recordármelo una hora antes</translation>
    </message>
    <message>
        <source>During a session nothing shows with whom or about what; messages wait until it is over.</source>
        <translation>Durante una sesión no se muestra con quién ni sobre qué; los mensajes esperan a que termine.</translation>
    </message>
    <message>
        <source>Remind me ten minutes before</source>
        <translation>Recordármelo diez minutos antes</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silencio</translation>
    </message>
    <message>
        <source>Nothing pops up between these times. Messages come in all the same.</source>
        <translation>Entre estas horas no aparece nada. Los mensajes llegan igual.</translation>
    </message>
    <message>
        <source>Be quiet at night</source>
        <translation>Silencio por la noche</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>Al cerrar la ventana</translation>
    </message>
    <message>
        <source>Where the desktop has a tray for icons. Messages still come in; Quit ends it.</source>
        <translation>Si el escritorio tiene una bandeja de iconos. Los mensajes siguen llegando; Salir lo termina.</translation>
    </message>
    <message>
        <source>Go on in the tray</source>
        <translation>Seguir en la bandeja</translation>
    </message>
</context>
<context>
    <name>NumberEntry</name>
    <message>
        <source>Write a whole number.</source>
        <translation>Escribe un número entero.</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Number, {question}</source>
        <translation>Número, {question}</translation>
    </message>
    <message>
        <source>Unit, {question}</source>
        <translation>Unidad, {question}</translation>
    </message>
</context>
<context>
    <name>OfferForm</name>
    <message>
        <source>A new package</source>
        <translation>Un paquete nuevo</translation>
    </message>
    <message>
        <source>Students pay it ahead and book with it. What is on offer never changes.</source>
        <translation>Los estudiantes lo pagan por adelantado y reservan con él. Lo que se ofrece no cambia nunca.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Price of all of it, in {currency}</source>
        <translation>Precio total, en {currency}</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Válido durante</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Anything that you teach</source>
        <translation>Todo lo que enseñas</translation>
    </message>
    <message>
        <source>Offering…</source>
        <translation>Ofreciendo…</translation>
    </message>
    <message>
        <source>Offer it</source>
        <translation>Ofrecerlo</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Ponle un nombre.</translation>
    </message>
    <message>
        <source>Write an amount, such as {example}.</source>
        <translation>Escribe un importe, como {example}.</translation>
    </message>
    <message>
        <source>{price} each session</source>
        <translation>{price} por sesión</translation>
    </message>
</context>
<context>
    <name>OpenPayments</name>
    <message>
        <source>Waiting for the bank</source>
        <translation>Esperando al banco</translation>
    </message>
</context>
<context>
    <name>PackagePage</name>
    <message>
        <source>Valid for {days} from the purchase</source>
        <translation>Válido durante {days} desde la compra</translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation>Ofrecerlo de nuevo</translation>
    </message>
    <message>
        <source>Take it off the shelf</source>
        <translation>Retirarlo de la oferta</translation>
    </message>
    <message>
        <source>The academy cannot be reached: this has to wait.</source>
        <translation>No se puede contactar con la academia: esto tiene que esperar.</translation>
    </message>
    <message>
        <source>A session that you cancel in time comes back; what you have not used can be refunded while the package is valid.</source>
        <translation>Una sesión que cancelas a tiempo vuelve; lo que no has usado se puede reembolsar mientras el paquete sea válido.</translation>
    </message>
    <message>
        <source>An offer never changes, so that nobody pays for something else than they saw.</source>
        <translation>Una oferta no cambia nunca, para que nadie pague otra cosa que lo que vio.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>PaletteView</name>
    <message>
        <source>Go to a person, a course, a command…</source>
        <translation>Ir a una persona, un curso, una orden…</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Lo que coincide</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>Ir a cualquier cosa</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
</context>
<context>
    <name>PassListView</name>
    <message>
        <source>Packages and credits</source>
        <translation>Paquetes y créditos</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Tuyos</translation>
    </message>
    <message>
        <source>On offer</source>
        <translation>En oferta</translation>
    </message>
    <message>
        <source>Students have</source>
        <translation>De estudiantes</translation>
    </message>
    <message>
        <source>You offer</source>
        <translation>Ofreces</translation>
    </message>
    <message>
        <source>Give a make-up session</source>
        <translation>Dar una sesión de recuperación</translation>
    </message>
    <message>
        <source>New package</source>
        <translation>Nuevo paquete</translation>
    </message>
    <message>
        <source>Packages are being loaded</source>
        <translation>Se están cargando los paquetes</translation>
    </message>
    <message>
        <source>Nothing prepaid</source>
        <translation>Nada prepagado</translation>
    </message>
    <message>
        <source>What students buy or get from you appears here.</source>
        <translation>Aquí aparece lo que los estudiantes compran o reciben de ti.</translation>
    </message>
    <message>
        <source>Nothing on offer</source>
        <translation>Nada en oferta</translation>
    </message>
    <message>
        <source>Students save by paying several sessions ahead.</source>
        <translation>Los estudiantes ahorran al pagar varias sesiones por adelantado.</translation>
    </message>
    <message>
        <source>What students buy or get appears here.</source>
        <translation>Lo que los estudiantes compran o reciben aparece aquí.</translation>
    </message>
    <message>
        <source>Packages that you buy, and make-up sessions.</source>
        <translation>Los paquetes que compras y las sesiones de recuperación.</translation>
    </message>
    <message>
        <source>See what is on offer</source>
        <translation>Ver la oferta</translation>
    </message>
    <message>
        <source>What tutors offer ahead appears here.</source>
        <translation>Aquí aparece lo que los tutores ofrecen por adelantado.</translation>
    </message>
</context>
<context>
    <name>PassPage</name>
    <message>
        <source>Book a session with it</source>
        <translation>Reservar una sesión con él</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirarla</translation>
    </message>
    <message>
        <source>Show the payment</source>
        <translation>Mostrar el pago</translation>
    </message>
</context>
<context>
    <name>PassesDetail</name>
    <message>
        <source>What is left of it, until when, and what was done with it.</source>
        <translation>Qué queda, hasta cuándo y qué se hizo con ello.</translation>
    </message>
    <message>
        <source>Choose a package or a credit</source>
        <translation>Elige un paquete o un crédito</translation>
    </message>
</context>
<context>
    <name>PasswordEditor</name>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>Cambiar tu contraseña</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Other devices stay signed in until you sign them out.</source>
        <translation>Los otros dispositivos siguen con la sesión hasta que la cierres.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nueva contraseña</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>To be sure that it is you: type the six digits of the mail that we have just sent to {email}.</source>
        <translation>Para estar seguros de que eres tú: escribe las seis cifras del correo que acabamos de enviar a {email}.</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Hide password</source>
        <translation>Ocultar contraseña</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Mostrar contraseña</translation>
    </message>
</context>
<context>
    <name>PayPart</name>
    <message>
        <source>Asking the bank…</source>
        <translation>Preguntando al banco…</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Closing the page…</source>
        <translation>Cerrando la página…</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Dejar de esperar</translation>
    </message>
    <message>
        <source>Closes the page to pay, so that nothing can be charged there any more.</source>
        <translation>Cierra la página de pago, para que ya no se pueda cobrar nada allí.</translation>
    </message>
    <message>
        <source>Sign in again to pay.</source>
        <translation>Inicia sesión de nuevo para pagar.</translation>
    </message>
    <message>
        <source>The academy cannot be reached: paying has to wait.</source>
        <translation>No se puede contactar con la academia: el pago tiene que esperar.</translation>
    </message>
    <message>
        <source>You pay on the payment provider's page in your browser; this app never sees your card.</source>
        <translation>Pagas en la página del proveedor de pagos en tu navegador; esta aplicación nunca ve tu tarjeta.</translation>
    </message>
</context>
<context>
    <name>PayWith</name>
    <message>
        <source>Paid with a make-up credit</source>
        <translation>Pagada con un crédito de recuperación</translation>
    </message>
    <message>
        <source>Paid with your package “{name}”</source>
        <translation>Pagada con tu paquete «{name}»</translation>
    </message>
    <message>
        <source>Pay later</source>
        <translation>Pagar después</translation>
    </message>
    <message>
        <source>On the payment page</source>
        <translation>En la página de pago</translation>
    </message>
    <message>
        <source>Pay with</source>
        <translation>Pagar con</translation>
    </message>
    <message>
        <source>The price is due once the tutor has confirmed.</source>
        <translation>El precio se debe cuando el tutor confirme.</translation>
    </message>
    <message>
        <source>What was chosen before does not pay for this any more.</source>
        <translation>Lo que se eligió antes ya no paga esto.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) of it will be used. Nothing else is due.</source>
        <translation><numerusform>Se usará %Ln sesión. No se debe nada más.</numerusform><numerusform>Se usarán %Ln sesiones. No se debe nada más.</numerusform></translation></message>
    <message>
        <source>Whoever cancels too late to do so for free has used it.</source>
        <translation>Quien cancela tarde para hacerlo gratis la ha usado.</translation>
    </message>
</context>
<context>
    <name>PaymentLink</name>
    <message>
        <source>Show the payment</source>
        <translation>Mostrar el pago</translation>
    </message>
    <message>
        <source>Show the payments</source>
        <translation>Mostrar los pagos</translation>
    </message>
</context>
<context>
    <name>PaymentListView</name>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Which payments</source>
        <translation>Qué pagos</translation>
    </message>
    <message>
        <source>Search payments</source>
        <translation>Buscar pagos</translation>
    </message>
    <message>
        <source>Payments are being loaded</source>
        <translation>Cargando los pagos</translation>
    </message>
    <message>
        <source>No payments yet</source>
        <translation>Aún no hay pagos</translation>
    </message>
    <message>
        <source>What is paid appears here, with its receipt.</source>
        <translation>Aquí aparece lo que se paga, con su recibo.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Volver a mirar</translation>
    </message>
    <message>
        <source>No payment matches</source>
        <translation>Ningún pago coincide</translation>
    </message>
    <message>
        <source>Try another word, or look at all payments.</source>
        <translation>Prueba otra palabra o mira todos los pagos.</translation>
    </message>
    <message>
        <source>Show all payments</source>
        <translation>Mostrar todos los pagos</translation>
    </message>
</context>
<context>
    <name>PaymentPageView</name>
    <message>
        <source>Save the receipt…</source>
        <translation>Guardar el recibo…</translation>
    </message>
    <message>
        <source>The academy cannot be reached: this is what it said last.</source>
        <translation>No se puede contactar con la academia: esto es lo último que dijo.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué es</translation>
    </message>
    <message>
        <source>Academy's part</source>
        <translation>Parte de la academia</translation>
    </message>
</context>
<context>
    <name>PaymentsDetail</name>
    <message>
        <source>Choose a payment</source>
        <translation>Elige un pago</translation>
    </message>
    <message>
        <source>Its receipt, and what became of it.</source>
        <translation>Su recibo y lo que fue de él.</translation>
    </message>
</context>
<context>
    <name>PayoutList</name>
    <message>
        <source>Payouts</source>
        <translation>Pagos a tutores</translation>
    </message>
    <message>
        <source>Prepare payouts…</source>
        <translation>Preparar pagos…</translation>
    </message>
    <message>
        <source>Payouts are being loaded</source>
        <translation>Se están cargando los pagos</translation>
    </message>
    <message>
        <source>At the end of a month, prepare what tutors get of what students paid.</source>
        <translation>A fin de mes, prepara lo que los tutores reciben de lo que pagaron los estudiantes.</translation>
    </message>
    <message>
        <source>No payouts yet</source>
        <translation>Aún no hay pagos</translation>
    </message>
</context>
<context>
    <name>PayoutPart</name>
    <message>
        <source>Reference of the transfer</source>
        <translation>Referencia de la transferencia</translation>
    </message>
</context>
<context>
    <name>PayoutsDetail</name>
    <message>
        <source>What it is made of, and what became of it.</source>
        <translation>De qué se compone y qué ha sido de él.</translation>
    </message>
    <message>
        <source>Choose a payout</source>
        <translation>Elige un pago</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Remove {name} from {group}?</source>
        <translation>¿Quitar a {name} de {group}?</translation>
    </message>
    <message>
        <source>The group and its messages leave their devices. What they wrote stays. You can add them again.</source>
        <translation>El grupo y sus mensajes desaparecen de sus dispositivos. Lo que escribió se queda. Puedes volver a añadir a esta persona.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Leave {group}?</source>
        <translation>¿Salir de {group}?</translation>
    </message>
    <message>
        <source>Its messages leave this computer, and you receive no more. Others see that you have left.</source>
        <translation>Sus mensajes dejan este ordenador y no recibirás más. Los demás ven que te has ido.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <source>Search people</source>
        <translation>Buscar personas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>What the group is called</source>
        <translation>Nombre del grupo</translation>
    </message>
    <message>
        <source>Write to the academy</source>
        <translation>Escribir a la academia</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nuevo grupo</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Una persona</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>You are offline. Go on with an account that is known here: what was loaded once opens.</source>
        <translation>Estás sin conexión. Sigue con una cuenta conocida aquí: lo que se cargó una vez se abre.</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Hola de nuevo</translation>
    </message>
    <message>
        <source>Continue as</source>
        <translation>Continuar como</translation>
    </message>
    <message>
        <source>Use another account</source>
        <translation>Usar otra cuenta</translation>
    </message>
    <message>
        <source>Another academy</source>
        <translation>Otra academia</translation>
    </message>
    <message>
        <source>Continue as {name}, {email}, {academy}</source>
        <translation>Continuar como {name}, {email}, {academy}</translation>
    </message>
</context>
<context>
    <name>PrepareForm</name>
    <message>
        <source>Prepare payouts</source>
        <translation>Preparar pagos</translation>
    </message>
    <message>
        <source>For each tutor and currency: what students paid up to the last day and what was not paid out yet, less refunds and commission. Sessions must be over, and nothing that a bank contests is in it.</source>
        <translation>Para cada tutor y moneda: lo que los estudiantes pagaron hasta el último día y aún no se ha abonado, menos reembolsos y comisión. Las sesiones deben haber terminado y no incluye nada que un banco impugne.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message numerus="yes">
        <source>%Ln booked sessions lie outside of these hours. They stay booked.</source>
        <translation><numerusform>%Ln sesión reservada queda fuera de estas horas. Sigue reservada.</numerusform><numerusform>%Ln sesiones reservadas quedan fuera de estas horas. Siguen reservadas.</numerusform></translation></message>
    <message>
        <source>Seen by a student in</source>
        <translation>Visto por un estudiante en</translation>
    </message>
</context>
<context>
    <name>PriceEntry</name>
    <message>
        <source>Write an amount, such as 49 or 49.50.</source>
        <translation>Escribe un importe, como 49 o 49,50.</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>For other people</source>
        <translation>Para los demás</translation>
    </message>
    <message>
        <source>On this screen</source>
        <translation>En esta pantalla</translation>
    </message>
    <message>
        <source>A notice then only says that something came.</source>
        <translation>Entonces un aviso solo dice que llegó algo.</translation>
    </message>
    <message>
        <source>Hide names and texts in notices</source>
        <translation>Ocultar nombres y textos en los avisos</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>Lo que sale de este equipo</translation>
    </message>
    <message>
        <source>It goes to your academy, and to nobody else</source>
        <translation>Va a tu academia y a nadie más</translation>
    </message>
    <message>
        <source>The app counts nothing, reports nothing, and loads no pictures from elsewhere.</source>
        <translation>La aplicación no cuenta nada, no informa de nada y no carga imágenes de otros sitios.</translation>
    </message>
    <message>
        <source>Your password is not kept</source>
        <translation>Tu contraseña no se guarda</translation>
    </message>
    <message>
        <source>A key for this computer is, in the system's keychain; signing out throws it away.</source>
        <translation>Se guarda una clave para este equipo en el llavero del sistema; al cerrar sesión se borra.</translation>
    </message>
    <message>
        <source>What you read stays readable</source>
        <translation>Lo que lees sigue siendo legible</translation>
    </message>
    <message>
        <source>A copy lies in your user's folder on this computer. Lock the screen when you leave it.</source>
        <translation>Hay una copia en tu carpeta de usuario de este equipo. Bloquea la pantalla cuando te vayas.</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>Change picture…</source>
        <translation>Cambiar foto…</translation>
    </message>
    <message>
        <source>Others see your picture beside your messages. You can drop one on it, too.</source>
        <translation>Otros ven tu foto junto a tus mensajes. También puedes soltar una encima.</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Sobre ti</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Whoever has a session with you sees your time by it.</source>
        <translation>Por ella ve tu hora quien tiene una sesión contigo.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Change your name</source>
        <translation>Cambiar tu nombre</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Change your time zone</source>
        <translation>Cambiar tu zona horaria</translation>
    </message>
    <message>
        <source>This file is not a picture that can be used. Choose a PNG or JPEG.</source>
        <translation>Este archivo no es una imagen utilizable. Elige un PNG o JPEG.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Elige una foto</translation>
    </message>
    <message>
        <source>Pictures ({endings})</source>
        <translation>Imágenes ({endings})</translation>
    </message>
    <message>
        <source>A name has 1 to 80 characters.</source>
        <translation>Un nombre tiene de 1 a 80 caracteres.</translation>
    </message>
    <message>
        <source>Choose a zone of the list.</source>
        <translation>Elige una zona de la lista.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
</context>
<context>
    <name>ProviderButtons</name>
    <message>
        <source>or continue with</source>
        <translation>o continúa con</translation>
    </message>
    <message>
        <source>Continue with {provider}</source>
        <translation>Continuar con {provider}</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Take mine</source>
        <translation>Tomar la mía</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Tomar la otra</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Conservar ambas</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>On another device</source>
        <translation>En otro dispositivo</translation>
    </message>
</context>
<context>
    <name>QuestionForm</name>
    <message>
        <source>Kind of question</source>
        <translation>Tipo de pregunta</translation>
    </message>
    <message>
        <source>What is asked, in Markdown</source>
        <translation>Lo que se pregunta, en Markdown</translation>
    </message>
    <message>
        <source>Right number</source>
        <translation>Número correcto</translation>
    </message>
    <message>
        <source>Its unit, such as mg or mL/h</source>
        <translation>Su unidad, como mg o mL/h</translation>
    </message>
    <message>
        <source>How far off is still right</source>
        <translation>Qué diferencia sigue siendo correcta</translation>
    </message>
    <message>
        <source>Units to choose from, with commas between</source>
        <translation>Unidades para elegir, separadas por comas</translation>
    </message>
    <message>
        <source>Worked solution, told after the answer, in Markdown</source>
        <translation>Solución desarrollada, que se muestra tras la respuesta, en Markdown</translation>
    </message>
</context>
<context>
    <name>QuestionPreview</name>
    <message>
        <source>As students see it</source>
        <translation>Como lo ven los estudiantes</translation>
    </message>
</context>
<context>
    <name>QuizDisputes</name>
    <message>
        <source>Rules of the quiz</source>
        <translation>Reglas del cuestionario</translation>
    </message>
    <message>
        <source>Question {n}</source>
        <translation>Pregunta {n}</translation>
    </message>
</context>
<context>
    <name>QuizFooter</name>
    <message>
        <source>Previous question</source>
        <translation>Pregunta anterior</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Pregunta siguiente</translation>
    </message>
    <message>
        <source>Send answers</source>
        <translation>Enviar respuestas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Change answers</source>
        <translation>Cambiar respuestas</translation>
    </message>
    <message>
        <source>Make cards from the wrong answers</source>
        <translation>Crear tarjetas con los errores</translation>
    </message>
</context>
<context>
    <name>QuizForm</name>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Drag questions into their order, or move them with Alt and the arrow keys.</source>
        <translation>Arrastra las preguntas a su orden, o muévelas con Alt y las flechas.</translation>
    </message>
    <message>
        <source>Move the question up</source>
        <translation>Subir la pregunta</translation>
    </message>
    <message>
        <source>Move the question down</source>
        <translation>Bajar la pregunta</translation>
    </message>
    <message>
        <source>Delete the question</source>
        <translation>Eliminar la pregunta</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Nueva pregunta</translation>
    </message>
    <message>
        <source>Save the questions</source>
        <translation>Guardar las preguntas</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Descartar los cambios</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Percent needed to pass</source>
        <translation>Porcentaje necesario para aprobar</translation>
    </message>
    <message>
        <source>Attempts allowed, 0 for any number</source>
        <translation>Intentos permitidos, 0 para cualquier número</translation>
    </message>
</context>
<context>
    <name>QuizHeader</name>
    <message>
        <source>Back to {course}</source>
        <translation>Volver a {course}</translation>
    </message>
    <message>
        <source>Previous lesson</source>
        <translation>Lección anterior</translation>
    </message>
    <message>
        <source>Next lesson</source>
        <translation>Lección siguiente</translation>
    </message>
    <message>
        <source>Questions shown</source>
        <translation>Preguntas mostradas</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>One at a time</source>
        <translation>De una en una</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondidas</translation>
    </message>
</context>
<context>
    <name>QuizPageView</name>
    <message>
        <source>Nothing is asked here yet</source>
        <translation>Aquí aún no hay preguntas</translation>
    </message>
    <message>
        <source>The questions show once your tutor has written them.</source>
        <translation>Las preguntas aparecerán cuando tu tutor las haya escrito.</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation><numerusform>%Ln sin leer</numerusform><numerusform>%Ln sin leer</numerusform></translation></message>
</context>
<context>
    <name>ReasonForm</name>
    <message>
        <source>A word to the other side (optional)</source>
        <translation>Unas palabras para la otra parte (opcional)</translation>
    </message>
</context>
<context>
    <name>RefundList</name>
    <message>
        <source>Refunds</source>
        <translation>Reembolsos</translation>
    </message>
</context>
<context>
    <name>RefundListView</name>
    <message>
        <source>Nothing to decide</source>
        <translation>Nada que decidir</translation>
    </message>
    <message>
        <source>Who asks for money back appears here.</source>
        <translation>Quien pida su dinero aparece aquí.</translation>
    </message>
    <message>
        <source>Nothing decided yet</source>
        <translation>Aún no se ha decidido nada</translation>
    </message>
    <message>
        <source>What you decide appears here.</source>
        <translation>Lo que decida aparece aquí.</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Reembolsos</translation>
    </message>
    <message>
        <source>Which refunds</source>
        <translation>Qué reembolsos</translation>
    </message>
    <message>
        <source>Refunds are being loaded</source>
        <translation>Se cargan los reembolsos</translation>
    </message>
</context>
<context>
    <name>RefundPage</name>
    <message>
        <source>Show the payment</source>
        <translation>Mostrar el pago</translation>
    </message>
</context>
<context>
    <name>RefundsDetail</name>
    <message>
        <source>Choose a refund</source>
        <translation>Elige un reembolso</translation>
    </message>
    <message>
        <source>Why it is asked for, and what the rule gives.</source>
        <translation>Por qué se pide y qué concede la regla.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>The report</source>
        <translation>El informe</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Mostrar detalles</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save to file</source>
        <translation>Guardar en archivo</translation>
    </message>
    <message>
        <source>Send to support…</source>
        <translation>Enviar a soporte…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
</context>
<context>
    <name>ReportForm</name>
    <message>
        <source>Report: what was done, and what comes next</source>
        <translation>Informe: qué se hizo y qué sigue</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
</context>
<context>
    <name>RequestPart</name>
    <message>
        <source>Ask for a refund</source>
        <translation>Pedir un reembolso</translation>
    </message>
    <message>
        <source>Why? The academy reads this.</source>
        <translation>¿Por qué? La academia lo lee.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Pidiendo…</translation>
    </message>
    <message>
        <source>Ask what the rule gives</source>
        <translation>Preguntar qué concede la regla</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Asking what the academy's rule gives…</source>
        <translation>Preguntando qué concede la regla de la academia…</translation>
    </message>
    <message>
        <source>How much, in {currency}; at most {amount}</source>
        <translation>Cuánto, en {currency}; como máximo {amount}</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>Pedirlo</translation>
    </message>
    <message>
        <source>Ask for {amount} back</source>
        <translation>Pedir {amount} de vuelta</translation>
    </message>
    <message>
        <source>Write an amount, at most {amount}.</source>
        <translation>Escribe un importe, como máximo {amount}.</translation>
    </message>
    <message>
        <source>Say in a few words why you ask for your money back.</source>
        <translation>Di en pocas palabras por qué pides tu dinero.</translation>
    </message>
</context>
<context>
    <name>ResultsCard</name>
    <message>
        <source>Your students' results</source>
        <translation>Resultados de tus estudiantes</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Asking the academy…</source>
        <translation>Preguntando a la academia…</translation>
    </message>
    <message>
        <source>Nobody has answered this quiz yet.</source>
        <translation>Nadie ha respondido todavía a este cuestionario.</translation>
    </message>
</context>
<context>
    <name>ReviewForm</name>
    <message>
        <source>Your review</source>
        <translation>Tu reseña</translation>
    </message>
    <message>
        <source>How was this course?</source>
        <translation>¿Qué te pareció este curso?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation><numerusform>%Ln estrella</numerusform><numerusform>%Ln estrellas</numerusform></translation></message>
    <message>
        <source>What would help others to choose? (optional)</source>
        <translation>¿Qué ayudaría a otros a elegir? (opcional)</translation>
    </message>
    <message>
        <source>Others may read my stars and words, with my first name</source>
        <translation>Otros pueden leer mis estrellas y palabras, con mi nombre</translation>
    </message>
    <message>
        <source>Save the review</source>
        <translation>Guardar la reseña</translation>
    </message>
    <message>
        <source>Send the review</source>
        <translation>Enviar la reseña</translation>
    </message>
    <message>
        <source>It is kept here and will be sent when you are connected.</source>
        <translation>Está guardada aquí y se enviará cuando tengas conexión.</translation>
    </message>
    <message>
        <source>Sent. You can change it whenever you like.</source>
        <translation>Enviada. Puedes cambiarla cuando quieras.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Show answer</source>
        <translation>Mostrar respuesta</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Suspender</translation>
    </message>
    <message>
        <source>Keys: 1 to 4, Space for Good</source>
        <translation>Teclas: 1 a 4, Espacio para Bien</translation>
    </message>
    <message>
        <source>Key: Space</source>
        <translation>Tecla: Espacio</translation>
    </message>
</context>
<context>
    <name>ReviewsPart</name>
    <message>
        <source>Reviews</source>
        <translation>Reseñas</translation>
    </message>
</context>
<context>
    <name>RowTools</name>
    <message>
        <source>React</source>
        <translation>Reaccionar</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Pause between sessions</source>
        <translation>Pausa entre sesiones</translation>
    </message>
    <message>
        <source>Nobody can book closer than this to another session.</source>
        <translation>Nadie puede reservar más cerca de otra sesión.</translation>
    </message>
    <message>
        <source>Shortest notice</source>
        <translation>Antelación mínima</translation>
    </message>
    <message>
        <source>A session must be booked at least this long before it begins.</source>
        <translation>Una sesión debe reservarse al menos con esta antelación.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation><numerusform>%Ln día</numerusform><numerusform>%Ln días</numerusform></translation></message>
</context>
<context>
    <name>SaveBar</name>
    <message>
        <source>Take back the last change</source>
        <translation>Deshacer el último cambio</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Rehacerlo</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Descartar cambios</translation>
    </message>
    <message>
        <source>Save mine</source>
        <translation>Guardar las mías</translation>
    </message>
    <message>
        <source>Use the other ones</source>
        <translation>Usar las otras</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Todo está guardado</translation>
    </message>
    <message>
        <source>Your hours were changed on another device meanwhile. They differ in: {parts}.</source>
        <translation>Sus horas se cambiaron entretanto en otro dispositivo. Difieren en: {parts}.</translation>
    </message>
    <message>
        <source>Your hours are on their way from the academy.</source>
        <translation>Sus horas están en camino desde la academia.</translation>
    </message>
</context>
<context>
    <name>Saved</name>
    <message>
        <source>Saved as {name}.</source>
        <translation>Guardado como {name}.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <source>Nothing on this computer opens it.</source>
        <translation>Nada en este equipo lo abre.</translation>
    </message>
</context>
<context>
    <name>ScheduledModel</name>
    <message>
        <source>answer</source>
        <translation>respuesta</translation>
    </message>
</context>
<context>
    <name>ScheduledStrip</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear search</source>
        <translation>Borrar búsqueda</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation><numerusform>%Ln mensaje</numerusform><numerusform>%Ln mensajes</numerusform></translation></message>
    <message>
        <source>Where to search</source>
        <translation>Dónde buscar</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>This conversation</source>
        <translation>Esta conversación</translation>
    </message>
    <message>
        <source>Found messages</source>
        <translation>Mensajes encontrados</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Type more to search messages</source>
        <translation>Escribe más para buscar mensajes</translation>
    </message>
    <message>
        <source>No messages</source>
        <translation>Ningún mensaje</translation>
    </message>
    <message>
        <source>Older messages are still being read…</source>
        <translation>Aún se están leyendo mensajes más antiguos…</translation>
    </message>
    <message>
        <source>Still older ones are not on this computer</source>
        <translation>Los más antiguos no están en este equipo</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>No message of this conversation on this computer has these words.</source>
        <translation>En este equipo, ningún mensaje de esta conversación tiene estas palabras.</translation>
    </message>
    <message>
        <source>{place} of {total}</source>
        <translation>{place} de {total}</translation>
    </message>
    <message>
        <source>No message on this computer has these words.</source>
        <translation>Ningún mensaje de este equipo tiene estas palabras.</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Buscar en todas partes</translation>
    </message>
    <message>
        <source>Show all conversations</source>
        <translation>Mostrar todas las conversaciones</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Secciones de los ajustes</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message>
        <source>How you sign in</source>
        <translation>Cómo inicias sesión</translation>
    </message>
    <message>
        <source>Where you are signed in</source>
        <translation>Dónde tienes la sesión abierta</translation>
    </message>
    <message>
        <source>Sign out here</source>
        <translation>Cerrar sesión aquí</translation>
    </message>
    <message>
        <source>What this computer has of the academy is removed; what you wrote is not, unless you say so.</source>
        <translation>Se borra lo que este equipo tiene de la academia; lo que escribiste no, salvo que lo digas.</translation>
    </message>
    <message>
        <source>Sign out everywhere else</source>
        <translation>Cerrar sesión en los demás</translation>
    </message>
    <message>
        <source>Every other computer and phone has to sign in again. Use it when a device is lost.</source>
        <translation>Los demás equipos y teléfonos tendrán que iniciar sesión otra vez. Úsalo si pierdes uno.</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Cerrar sesión en todas partes</translation>
    </message>
    <message>
        <source>This computer, too. Unsent messages wait here for you to sign in again. It needs a connection.</source>
        <translation>También en este equipo. Los mensajes sin enviar esperan aquí a que vuelvas a iniciar sesión. Necesita conexión.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
</context>
<context>
    <name>SeenRow</name>
    <message>
        <source>Show when I was last here</source>
        <translation>Mostrar cuándo estuve aquí por última vez</translation>
    </message>
    <message>
        <source>You are offline. This can be changed when the academy can be reached.</source>
        <translation>No tienes conexión. Esto se puede cambiar cuando se llegue a la academia.</translation>
    </message>
    <message>
        <source>Sign in again first: the academy keeps this for all your devices.</source>
        <translation>Inicia sesión de nuevo primero: la academia guarda esto para todos tus dispositivos.</translation>
    </message>
    <message>
        <source>To those with whom you write directly. Hidden, you do not see when they were here, either.</source>
        <translation>A quienes te escribes directamente. Si lo ocultas, tampoco ves cuándo estuvieron aquí.</translation>
    </message>
</context>
<context>
    <name>SessionListPane</name>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Reservar</translation>
    </message>
    <message>
        <source>Book a session</source>
        <translation>Reservar una sesión</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Sessions are being loaded</source>
        <translation>Se están cargando las sesiones</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Aún no hay sesiones</translation>
    </message>
    <message>
        <source>Set your hours</source>
        <translation>Indicar tus horas</translation>
    </message>
    <message>
        <source>Find a tutor and a time that suits you both.</source>
        <translation>Busca un tutor y una hora que os venga bien a los dos.</translation>
    </message>
    <message>
        <source>Students find you by the hours that you offer.</source>
        <translation>Los estudiantes te encuentran por las horas que ofreces.</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Nothing on this computer opens the meeting link. Copy it into a browser.</source>
        <translation>Nada en este ordenador abre el enlace de la reunión. Cópialo en un navegador.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>I am there</source>
        <translation>Ya estoy allí</translation>
    </message>
    <message>
        <source>Back to the calendar</source>
        <translation>Volver al calendario</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Entrar</translation>
    </message>
</context>
<context>
    <name>SessionPayCard</name>
    <message>
        <source>{amount} to pay</source>
        <translation>{amount} por pagar</translation>
    </message>
    <message>
        <source>You pay once the tutor has confirmed the time.</source>
        <translation>Pagas cuando el tutor haya confirmado la hora.</translation>
    </message>
    <message>
        <source>Pay with this</source>
        <translation>Pagar con esto</translation>
    </message>
</context>
<context>
    <name>SessionsScreen</name>
    <message>
        <source>It is asked for as soon as the academy can be reached. Until then nobody has agreed to it.</source>
        <translation>Se pedirá en cuanto se pueda contactar con la academia. Hasta entonces nadie la ha aceptado.</translation>
    </message>
    <message>
        <source>This time is not booked</source>
        <translation>Esta hora no está reservada</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Renunciar a ella</translation>
    </message>
    <message>
        <source>Choose another time</source>
        <translation>Elegir otra hora</translation>
    </message>
    <message>
        <source>It is being asked for now.</source>
        <translation>Se está pidiendo ahora.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
</context>
<context>
    <name>SignInAgainDialog</name>
    <message>
        <source>Your messages and drafts are still here. Sign in as {email} at {academy} to send and receive.</source>
        <translation>Tus mensajes y borradores siguen aquí. Inicia sesión como {email} en {academy} para enviar y recibir.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Inicia sesión de nuevo</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Sign in another way</source>
        <translation>Iniciar sesión de otra manera</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Escribe tu contraseña.</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>to {academy}</source>
        <translation>en {academy}</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>¿Olvidaste tu contraseña?</translation>
    </message>
    <message>
        <source>Email me a code instead</source>
        <translation>Mejor envíame un código</translation>
    </message>
    <message>
        <source>Change the academy</source>
        <translation>Cambiar de academia</translation>
    </message>
    <message>
        <source>New here? Create an account</source>
        <translation>¿Primera vez? Crea una cuenta</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Accounts on this computer</source>
        <translation>Cuentas en este equipo</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>Starting the demo academy…</source>
        <translation>Iniciando la academia de demostración…</translation>
    </message>
</context>
<context>
    <name>SignInView</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
</context>
<context>
    <name>SignOutDialog</name>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Send, then sign out</source>
        <translation>Enviar y cerrar sesión</translation>
    </message>
    <message>
        <source>Keep on this computer</source>
        <translation>Conservar en este equipo</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Seguir con la sesión</translation>
    </message>
    <message>
        <source>{receiver}: {text}</source>
        <translation>{receiver}: {text}</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>y {n} más</translation>
    </message>
</context>
<context>
    <name>SignUpPage</name>
    <message>
        <source>Create your account</source>
        <translation>Crea tu cuenta</translation>
    </message>
    <message>
        <source>One account for courses, sessions and conversations.</source>
        <translation>Una cuenta para cursos, sesiones y conversaciones.</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Estudiante</translation>
    </message>
    <message>
        <source>I want to learn</source>
        <translation>Quiero aprender</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>Tutor</translation>
    </message>
    <message>
        <source>I want to teach</source>
        <translation>Quiero enseñar</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Whoever has a session with you sees your time by it.</source>
        <translation>Por ella ve tu hora quien tiene una sesión contigo.</translation>
    </message>
    <message>
        <source>I have an account</source>
        <translation>Ya tengo cuenta</translation>
    </message>
    <message>
        <source>Creating your account…</source>
        <translation>Creando tu cuenta…</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Crear cuenta</translation>
    </message>
</context>
<context>
    <name>SlotForm</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Free times</source>
        <translation>Horas libres</translation>
    </message>
    <message>
        <source>A word to the other side (optional)</source>
        <translation>Unas palabras para la otra parte (opcional)</translation>
    </message>
    <message>
        <source>Propose this time</source>
        <translation>Proponer esta hora</translation>
    </message>
    <message>
        <source>Looking for free times…</source>
        <translation>Buscando horas libres…</translation>
    </message>
    <message>
        <source>There is no free time in the next four weeks.</source>
        <translation>No hay horas libres en las próximas cuatro semanas.</translation>
    </message>
</context>
<context>
    <name>StepsCard</name>
    <message>
        <source>Getting started</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Hide this list</source>
        <translation>Ocultar esta lista</translation>
    </message>
</context>
<context>
    <name>StoragePage</name>
    <message>
        <source>Room on this computer</source>
        <translation>Espacio en este equipo</translation>
    </message>
    <message>
        <source>Messages, courses and people</source>
        <translation>Mensajes, cursos y personas</translation>
    </message>
    <message>
        <source>A copy of what the academy has, to read it offline.</source>
        <translation>Una copia de lo que tiene la academia, para leer sin conexión.</translation>
    </message>
    <message>
        <source>Files of courses and messages</source>
        <translation>Archivos de cursos y mensajes</translation>
    </message>
    <message>
        <source>Downloads, which stay, and files you looked at, of which the newest stay.</source>
        <translation>Las descargas, que se quedan, y los archivos que has visto, de los que quedan los más recientes.</translation>
    </message>
    <message>
        <source>Drafts and settings</source>
        <translation>Borradores y ajustes</translation>
    </message>
    <message>
        <source>Your own. Only you remove them.</source>
        <translation>Tuyos. Solo tú los quitas.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Made before an update, or when a file was damaged.</source>
        <translation>Hechas antes de una actualización o cuando un archivo se dañó.</translation>
    </message>
    <message>
        <source>Altogether</source>
        <translation>En total</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>The account's folder</source>
        <translation>La carpeta de la cuenta</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Other calendars</source>
        <translation>Otros calendarios</translation>
    </message>
    <message>
        <source>A file with your sessions to come, which other calendars on this computer can read. It is a plain file, not encrypted, and is kept up to date while pharmaT runs.</source>
        <translation>Un archivo con tus próximas sesiones, que otros calendarios de este equipo pueden leer. Es un archivo simple, sin cifrar, y se mantiene al día mientras pharmaT está abierto.</translation>
    </message>
    <message>
        <source>Keep a calendar file</source>
        <translation>Mantener un archivo de calendario</translation>
    </message>
    <message>
        <source>The calendar file</source>
        <translation>El archivo de calendario</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar la ruta</translation>
    </message>
</context>
<context>
    <name>StudentListView</name>
    <message>
        <source>Students</source>
        <translation>Estudiantes</translation>
    </message>
    <message>
        <source>Search students</source>
        <translation>Buscar estudiantes</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Students are being loaded</source>
        <translation>Se están cargando los estudiantes</translation>
    </message>
    <message>
        <source>Whoever takes your course, books a session or is assigned to you appears here.</source>
        <translation>Aquí aparece quien sigue tu curso, reserva una sesión o se te asigna.</translation>
    </message>
    <message>
        <source>No students yet</source>
        <translation>Aún no hay estudiantes</translation>
    </message>
    <message>
        <source>No student matches</source>
        <translation>Ningún estudiante coincide</translation>
    </message>
    <message>
        <source>Try another name, address or course.</source>
        <translation>Prueba otro nombre, dirección o curso.</translation>
    </message>
    <message>
        <source>Show all students</source>
        <translation>Mostrar todos los estudiantes</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>Next session first</source>
        <translation>Primero la próxima sesión</translation>
    </message>
    <message>
        <source>Longest without a session</source>
        <translation>Más tiempo sin sesión</translation>
    </message>
    <message>
        <source>Least progress first</source>
        <translation>Primero el menor progreso</translation>
    </message>
    <message>
        <source>Unread messages first</source>
        <translation>Primero los mensajes sin leer</translation>
    </message>
</context>
<context>
    <name>StudentView</name>
    <message>
        <source>Courses</source>
        <translation>Cursos</translation>
    </message>
    <message>
        <source>Sessions ahead</source>
        <translation>Próximas sesiones</translation>
    </message>
    <message>
        <source>Past sessions</source>
        <translation>Sesiones pasadas</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Valoraciones</translation>
    </message>
    <message>
        <source>The academy cannot be reached: a first message has to wait.</source>
        <translation>No se puede contactar con la academia: un primer mensaje tiene que esperar.</translation>
    </message>
    <message>
        <source>See next session</source>
        <translation>Ver la próxima sesión</translation>
    </message>
    <message>
        <source>See last session</source>
        <translation>Ver la última sesión</translation>
    </message>
    <message>
        <source>Progress, sessions and your private notes open here, also offline.</source>
        <translation>Aquí se abren el progreso, las sesiones y tus notas privadas, también sin conexión.</translation>
    </message>
    <message>
        <source>Choose a student</source>
        <translation>Elige un estudiante</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Escribir un mensaje</translation>
    </message>
    <message>
        <source>Show more sessions</source>
        <translation>Mostrar más sesiones</translation>
    </message>
</context>
<context>
    <name>SummaryCard</name>
    <message>
        <source>With {person}</source>
        <translation>Con {person}</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>Elige una hora</translation>
    </message>
    <message>
        <source>Leave the request</source>
        <translation>Dejar la solicitud</translation>
    </message>
    <message>
        <source>Book it</source>
        <translation>Reservar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>Tags</name>
    <message>
        <source>Articles about {tag}</source>
        <translation>Artículos sobre {tag}</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Save and send now</source>
        <translation>Guardar y enviar ahora</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Change the text</source>
        <translation>Cambiar el texto</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>ThreadList</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
</context>
<context>
    <name>ThreadPane</name>
    <message>
        <source>Choose a conversation</source>
        <translation>Elige una conversación</translation>
    </message>
    <message>
        <source>Your messages are kept on this computer, too.</source>
        <translation>Tus mensajes también se guardan en este equipo.</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Aún no hay mensajes</translation>
    </message>
    <message>
        <source>Write the first one below.</source>
        <translation>Escribe el primero abajo.</translation>
    </message>
</context>
<context>
    <name>Till</name>
    <message>
        <source>No browser could be opened. Set a default browser, then open the page again.</source>
        <translation>No se pudo abrir ningún navegador. Elige uno predeterminado y abre la página de nuevo.</translation>
    </message>
</context>
<context>
    <name>TimeDialog</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>Elegir una hora</translation>
    </message>
    <message>
        <source>The academy sends the message then.</source>
        <translation>La academia enviará el mensaje en ese momento.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programar</translation>
    </message>
    <message>
        <source>{name}'s clock</source>
        <translation>El reloj de {name}</translation>
    </message>
    <message>
        <source>Your clock</source>
        <translation>Tu reloj</translation>
    </message>
    <message>
        <source>Whose clock</source>
        <translation>El reloj de quién</translation>
    </message>
    <message>
        <source>The first time</source>
        <translation>La primera vez</translation>
    </message>
    <message>
        <source>The second time</source>
        <translation>La segunda vez</translation>
    </message>
    <message>
        <source>Which of the two</source>
        <translation>Cuál de las dos</translation>
    </message>
    <message>
        <source>It would arrive</source>
        <translation>Llegaría</translation>
    </message>
</context>
<context>
    <name>TimeStep</name>
    <message>
        <source>By the clock of {place}</source>
        <translation>Con la hora de {place}</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Earlier days</source>
        <translation>Días anteriores</translation>
    </message>
    <message>
        <source>Later days</source>
        <translation>Días siguientes</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Preguntar otra vez</translation>
    </message>
    <message>
        <source>Offline, nobody can say which times are free. Choose one to ask for: it is not booked.</source>
        <translation>Sin conexión nadie puede decir qué horas están libres. Elige una para solicitarla: no queda reservada.</translation>
    </message>
    <message>
        <source>This tutor takes no bookings at present. Choose another one.</source>
        <translation>Este tutor no acepta reservas por ahora. Elige otro.</translation>
    </message>
    <message>
        <source>Looking for free times…</source>
        <translation>Buscando horas libres…</translation>
    </message>
    <message>
        <source>No free time on these days.</source>
        <translation>No hay horas libres en estos días.</translation>
    </message>
    <message>
        <source>Next free: {day}</source>
        <translation>Próximo libre: {day}</translation>
    </message>
    <message>
        <source>No free time in these four weeks.</source>
        <translation>No hay horas libres en estas cuatro semanas.</translation>
    </message>
    <message>
        <source>Look at later weeks</source>
        <translation>Mirar semanas posteriores</translation>
    </message>
</context>
<context>
    <name>TimeZoneField</name>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>It is {time} there now.</source>
        <translation>Allí son ahora las {time}.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Discard this message?</source>
        <translation>¿Descartar este mensaje?</translation>
    </message>
    <message>
        <source>It was not sent. Its text will be gone for good.</source>
        <translation>No se envió. Su texto se perderá para siempre.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>TodayView</name>
    <message>
        <source>Your day is being loaded</source>
        <translation>Cargando tu día</translation>
    </message>
</context>
<context>
    <name>ToldCard</name>
    <message>
        <source>From the academy</source>
        <translation>De la academia</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Marcar todo como leído</translation>
    </message>
</context>
<context>
    <name>TotalsCard</name>
    <message>
        <source>Paid out</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>En camino</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Por venir</translation>
    </message>
    <message>
        <source>Earned in all</source>
        <translation>Ganado en total</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>pharmaT: %Ln unread</source>
        <translation><numerusform>pharmaT: %Ln sin leer</numerusform><numerusform>pharmaT: %Ln sin leer</numerusform></translation></message>
    <message>
        <source>Open pharmaT</source>
        <translation>Abrir pharmaT</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>TutorForm</name>
    <message>
        <source>The academy cannot be reached: this has to wait.</source>
        <translation>No se puede contactar con la academia: esto tiene que esperar.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>TutorLine</name>
    <message>
        <source>Book a session</source>
        <translation>Reservar una sesión</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>That is not it. Try again.</source>
        <translation>No es esa. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Unlock your files</source>
        <translation>Desbloquea tus archivos</translation>
    </message>
    <message>
        <source>Type the passphrase that you chose on this computer.</source>
        <translation>Escribe la frase que elegiste en este equipo.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>I have forgotten it</source>
        <translation>La he olvidado</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Desbloqueando…</translation>
    </message>
    <message>
        <source>Type your passphrase.</source>
        <translation>Escribe tu frase.</translation>
    </message>
</context>
<context>
    <name>UnreadCard</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>All conversations</source>
        <translation>Todas las conversaciones</translation>
    </message>
    <message>
        <source>You have read everything.</source>
        <translation>Has leído todo.</translation>
    </message>
</context>
<context>
    <name>UpdateCard</name>
    <message>
        <source>Downloading the new version</source>
        <translation>Descargando la nueva versión</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>You can go on working while it is downloaded.</source>
        <translation>Puedes seguir trabajando mientras se descarga.</translation>
    </message>
    <message>
        <source>Version {version} is there</source>
        <translation>Ya está la versión {version}</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Downloading… {n} %</source>
        <translation>Descargando… {n} %</translation>
    </message>
    <message>
        <source>The app ends for it. What you are writing is saved first and will be there again.</source>
        <translation>La aplicación se cierra para ello. Lo que escribes se guarda antes y estará ahí de nuevo.</translation>
    </message>
    <message>
        <source>The new version is ready</source>
        <translation>La nueva versión está lista</translation>
    </message>
    <message>
        <source>Install now</source>
        <translation>Instalar ahora</translation>
    </message>
    <message>
        <source>The new version could not be downloaded</source>
        <translation>No se pudo descargar la nueva versión</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeña</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Imagen anterior</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Imagen siguiente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
</context>
<context>
    <name>WeekGrid</name>
    <message>
        <source>Weekly hours</source>
        <translation>Horario semanal</translation>
    </message>
    <message>
        <source>{days}, {start} to {end}, {state}</source>
        <translation>{days}, de {start} a {end}, {state}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Your pharmacy tutors, with or without a connection</source>
        <translation>Tus tutores de farmacia, con o sin conexión</translation>
    </message>
    <message>
        <source>This is the demo academy. Look around as:</source>
        <translation>Esta es la academia de demostración. Échale un vistazo como:</translation>
    </message>
    <message>
        <source>Everything you opened once stays with you.</source>
        <translation>Todo lo que abriste una vez se queda contigo.</translation>
    </message>
    <message>
        <source>Courses and lessons that open at once</source>
        <translation>Cursos y lecciones que se abren al instante</translation>
    </message>
    <message>
        <source>Conversations with tutors that keep your place and your words</source>
        <translation>Conversaciones con tutores que guardan tu lugar y tus palabras</translation>
    </message>
    <message>
        <source>What you write offline is sent when you are back</source>
        <translation>Lo que escribes sin conexión se envía cuando vuelves</translation>
    </message>
</context>
<context>
    <name>WhyDialog</name>
    <message>
        <source>Why was this not sent?</source>
        <translation>¿Por qué no se envió?</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Reintentar ahora</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Everything that you wrote has been sent.</source>
        <translation>Todo lo que escribiste se ha enviado.</translation>
    </message>
</context>
<context>
    <name>ZonePopover</name>
    <message>
        <source>City or region</source>
        <translation>Ciudad o región</translation>
    </message>
    <message>
        <source>Time zones</source>
        <translation>Zonas horarias</translation>
    </message>
    <message>
        <source>Time zone of the calendar</source>
        <translation>Zona horaria del calendario</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Look</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>_Refused</name>
    <message>
        <source>The academy refused this message.</source>
        <translation>La academia rechazó este mensaje.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save to file</source>
        <translation>Guardar en archivo</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>{action}, message to {name}: {text}</source>
        <translation>{action}, mensaje a {name}: {text}</translation>
    </message>
    <message>
        <source>{action}: {name}, {text}</source>
        <translation>{action}: {name}, {text}</translation>
    </message>
</context>
<context>
    <name>_Shown</name>
    <message>
        <source>{stars} of 5</source>
        <translation>{stars} de 5</translation>
    </message>
</context>
<context>
    <name>account</name>
    <message>
        <source>That was asked for too often. Wait a minute, then try again.</source>
        <translation>Se pidió demasiadas veces. Espera un minuto e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Your name is changed.</source>
        <translation>Tu nombre ha cambiado.</translation>
    </message>
    <message>
        <source>Your time zone is changed.</source>
        <translation>Tu zona horaria ha cambiado.</translation>
    </message>
    <message>
        <source>Your picture is changed.</source>
        <translation>Tu foto ha cambiado.</translation>
    </message>
    <message>
        <source>Your email address is changed.</source>
        <translation>Tu correo ha cambiado.</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>Tu contraseña ha cambiado.</translation>
    </message>
    <message>
        <source>You are signed out everywhere else.</source>
        <translation>Se cerró la sesión en los demás dispositivos.</translation>
    </message>
    <message>
        <source>You are signed out everywhere.</source>
        <translation>Se cerró la sesión en todas partes.</translation>
    </message>
    <message>
        <source>Your account is deleted, and nothing of it is left on this computer.</source>
        <translation>Tu cuenta se ha eliminado y no queda nada de ella en este equipo.</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Estudiante</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>Tutor</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>Demo academy</source>
        <translation>Academia de demostración</translation>
    </message>
    <message>
        <source>This computer has no keychain: sign in again after you quit.</source>
        <translation>Este equipo no tiene llavero: inicia sesión otra vez después de salir.</translation>
    </message>
    <message>
        <source>Files of this account were damaged and have been repaired. Nothing was deleted.</source>
        <translation>Se dañaron archivos de esta cuenta y se han reparado. No se borró nada.</translation>
    </message>
    <message>
        <source>It goes on here: messages still come in. Quit it in this icon's menu.</source>
        <translation>Sigue aquí: los mensajes llegan igual. Sal desde el menú de este icono.</translation>
    </message>
    <message>
        <source>This version brings a new demo academy. The earlier one is kept on this computer.</source>
        <translation>Esta versión trae una academia de demostración nueva. La anterior se conserva en este equipo.</translation>
    </message>
</context>
<context>
    <name>availability</name>
    <message>
        <source>midnight</source>
        <translation>medianoche</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Todo el día</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Closed {hours}</source>
        <translation>Cerrado {hours}</translation>
    </message>
    <message>
        <source>Also open {hours}</source>
        <translation>También abierto {hours}</translation>
    </message>
    <message>
        <source>Only open {hours}</source>
        <translation>Abierto solo {hours}</translation>
    </message>
    <message>
        <source>Only open at these hours</source>
        <translation>Abierto solo a estas horas</translation>
    </message>
    <message>
        <source>Also open at these hours</source>
        <translation>Abierto también a estas horas</translation>
    </message>
    <message>
        <source>You are offline. You can look at your hours; to change them the academy has to be there, so that nobody books a time that you have just closed.</source>
        <translation>Estás sin conexión. Puedes ver tus horas; para cambiarlas hace falta la academia, para que nadie reserve una hora que acaba de cerrar.</translation>
    </message>
    <message>
        <source>You are signed out. Sign in again to change your hours.</source>
        <translation>Tu sesión está cerrada. Inicia sesión de nuevo para cambiar tus horas.</translation>
    </message>
    <message>
        <source>single dates</source>
        <translation>fechas sueltas</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>zona horaria</translation>
    </message>
    <message>
        <source>pause between sessions</source>
        <translation>pausa entre sesiones</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>antelación</translation>
    </message>
    <message>
        <source>Nothing free</source>
        <translation>Nada libre</translation>
    </message>
    <message>
        <source>{own} · in {place} {other}</source>
        <translation>{own} · en {place} {other}</translation>
    </message>
</context>
<context>
    <name>booking</name>
    <message numerus="yes">
        <source>Book the first %Ln weeks</source>
        <translation><numerusform>Reservar la primera semana</numerusform><numerusform>Reservar las primeras %Ln semanas</numerusform></translation></message>
    <message>
        <source>Subject</source>
        <translation>Materia</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Price an hour</source>
        <translation>Precio por hora</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>up to {price}</source>
        <translation>hasta {price}</translation>
    </message>
    <message>
        <source>{stars} stars or more</source>
        <translation>{stars} estrellas o más</translation>
    </message>
    <message numerus="yes">
        <source>within %Ln days</source>
        <translation><numerusform>en %Ln día</numerusform><numerusform>en %Ln días</numerusform></translation></message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>Free soonest</source>
        <translation>Libre antes</translation>
    </message>
    <message>
        <source>Best rated first</source>
        <translation>Mejor valorados primero</translation>
    </message>
    <message>
        <source>Cheapest first</source>
        <translation>Más baratos primero</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tutors</source>
        <translation><numerusform>%Ln tutor</numerusform><numerusform>%Ln tutores</numerusform></translation></message>
    <message>
        <source>{shown} of {total} tutors</source>
        <translation>{shown} de {total} tutores</translation>
    </message>
    <message>
        <source>Filter and sort</source>
        <translation>Filtrar y ordenar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln filters</source>
        <translation><numerusform>%Ln filtro</numerusform><numerusform>%Ln filtros</numerusform></translation></message>
    <message>
        <source>Free of charge</source>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>{price} an hour</source>
        <translation>{price} por hora</translation>
    </message>
    <message>
        <source>takes no bookings now</source>
        <translation>no acepta reservas ahora</translation>
    </message>
    <message>
        <source>free {time}</source>
        <translation>libre {time}</translation>
    </message>
    <message>
        <source>{stars} of 5 stars</source>
        <translation>{stars} de 5 estrellas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sessions held</source>
        <translation><numerusform>%Ln sesión dada</numerusform><numerusform>%Ln sesiones dadas</numerusform></translation></message>
    <message numerus="yes">
        <source>%Ln years of experience</source>
        <translation><numerusform>%Ln año de experiencia</numerusform><numerusform>%Ln años de experiencia</numerusform></translation></message>
    <message>
        <source>At night</source>
        <translation>De madrugada</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Tarde</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Noche</translation>
    </message>
    <message numerus="yes">
        <source>%Ln free</source>
        <translation><numerusform>%Ln libre</numerusform><numerusform>%Ln libres</numerusform></translation></message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message numerus="yes">
        <source>%Ln free times</source>
        <translation><numerusform>%Ln hora libre</numerusform><numerusform>%Ln horas libres</numerusform></translation></message>
    <message>
        <source>no free time</source>
        <translation>sin horas libres</translation>
    </message>
    <message>
        <source>You can cancel free of charge until it begins.</source>
        <translation>Puedes cancelar gratis hasta que empiece.</translation>
    </message>
    <message>
        <source>If you cancel, {percent} % of the price is due.</source>
        <translation>Si cancelas, se debe el {percent} % del precio.</translation>
    </message>
    <message>
        <source>You can cancel free of charge until {hours} before.</source>
        <translation>Puedes cancelar gratis hasta {hours} antes.</translation>
    </message>
    <message>
        <source>Later, {percent} % of the price is due.</source>
        <translation>Después se debe el {percent} % del precio.</translation>
    </message>
    <message>
        <source>{price} each · {total} in all</source>
        <translation>{price} cada una · {total} en total</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Una vez</translation>
    </message>
    <message numerus="yes">
        <source>Every week, %Ln times</source>
        <translation><numerusform>Cada semana, %Ln vez</numerusform><numerusform>Cada semana, %Ln veces</numerusform></translation></message>
    <message>
        <source>Nothing was booked: not every week is free. Not free: {times}.</source>
        <translation>No se reservó nada: no todas las semanas están libres. No libres: {times}.</translation>
    </message>
    <message>
        <source>Booking…</source>
        <translation>Reservando…</translation>
    </message>
    <message>
        <source>No answer came. Asking the academy whether it was booked…</source>
        <translation>No llegó respuesta. Preguntando a la academia si se reservó…</translation>
    </message>
    <message>
        <source>Nothing was booked: the academy cannot be reached. What you wrote is kept.</source>
        <translation>No se reservó nada: no se puede contactar con la academia. Lo que escribiste se conserva.</translation>
    </message>
    <message>
        <source>This time has just been taken.</source>
        <translation>Esta hora acaba de ser reservada.</translation>
    </message>
    <message>
        <source>The tutor cannot be booked at this time any more.</source>
        <translation>Ya no se puede reservar al tutor a esta hora.</translation>
    </message>
    <message>
        <source>It is too late to book this time: the tutor needs longer notice.</source>
        <translation>Es tarde para reservar esta hora: el tutor necesita más antelación.</translation>
    </message>
    <message>
        <source>The academy did not agree to this booking. Choose another time.</source>
        <translation>La academia no aceptó esta reserva. Elige otra hora.</translation>
    </message>
    <message>
        <source>Filter and sort tutors</source>
        <translation>Filtrar y ordenar tutores</translation>
    </message>
    <message>
        <source>Files for our session: {topic} ({time})</source>
        <translation>Archivos para nuestra sesión: {topic} ({time})</translation>
    </message>
    <message>
        <source>no topic yet</source>
        <translation>sin tema todavía</translation>
    </message>
</context>
<context>
    <name>bought</name>
    <message>
        <source>Session, {time}</source>
        <translation>Sesión, {time}</translation>
    </message>
    <message>
        <source>Session with {tutor}, {time}</source>
        <translation>Sesión con {tutor}, {time}</translation>
    </message>
    <message>
        <source>{title}: {count} × {minutes} min with {tutor}</source>
        <translation>{title}: {count} × {minutes} min con {tutor}</translation>
    </message>
    <message>
        <source>{title}: {count} × {minutes} min</source>
        <translation>{title}: {count} × {minutes} min</translation>
    </message>
</context>
<context>
    <name>browser</name>
    <message>
        <source>You are signed in</source>
        <translation>Has iniciado sesión</translation>
    </message>
    <message>
        <source>You can close this tab and go back to pharmaT.</source>
        <translation>Puedes cerrar esta pestaña y volver a pharmaT.</translation>
    </message>
    <message>
        <source>Signing in did not work</source>
        <translation>No se pudo iniciar sesión</translation>
    </message>
    <message>
        <source>You can close this tab. pharmaT tells you what to do.</source>
        <translation>Puedes cerrar esta pestaña. pharmaT te dice qué hacer.</translation>
    </message>
</context>
<context>
    <name>cards</name>
    <message>
        <source>Without a course</source>
        <translation>Sin curso</translation>
    </message>
    <message>
        <source>All cards</source>
        <translation>Todas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cards</source>
        <translation><numerusform>%Ln tarjeta</numerusform><numerusform>%Ln tarjetas</numerusform></translation></message>
    <message numerus="yes">
        <source>%Ln cards due</source>
        <translation><numerusform>%Ln pendiente</numerusform><numerusform>%Ln pendientes</numerusform></translation></message>
    <message>
        <source>Again</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Difícil</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Fácil</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation><numerusform>%Ln min</numerusform><numerusform>%Ln min</numerusform></translation></message>
    <message numerus="yes">
        <source>%Ln h</source>
        <translation><numerusform>%Ln h</numerusform><numerusform>%Ln h</numerusform></translation></message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation><numerusform>%Ln día</numerusform><numerusform>%Ln días</numerusform></translation></message>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation><numerusform>%Ln mes</numerusform><numerusform>%Ln meses</numerusform></translation></message>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation><numerusform>%Ln año</numerusform><numerusform>%Ln años</numerusform></translation></message>
    <message>
        <source>Suspended</source>
        <translation>Suspendida</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation>en {time}</translation>
    </message>
    <message>
        <source>The next card comes at {time}.</source>
        <translation>La próxima tarjeta llega a las {time}.</translation>
    </message>
    <message>
        <source>The next card comes in {time}.</source>
        <translation>La próxima tarjeta llega en {time}.</translation>
    </message>
</context>
<context>
    <name>certificate</name>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Taught by {tutor}</source>
        <translation>Impartido por {tutor}</translation>
    </message>
    <message>
        <source>Finished on {day}</source>
        <translation>Terminado el {day}</translation>
    </message>
    <message>
        <source>Certificate {number}</source>
        <translation>Certificado {number}</translation>
    </message>
    <message>
        <source>Certificate of completion</source>
        <translation>Certificado de finalización</translation>
    </message>
    <message>
        <source>This is to certify that</source>
        <translation>Se certifica que</translation>
    </message>
    <message>
        <source>has finished the course</source>
        <translation>ha terminado el curso</translation>
    </message>
</context>
<context>
    <name>chat</name>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Forward…</source>
        <translation>Reenviar…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Draft: {text}</source>
        <translation>Borrador: {text}</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Aún no hay mensajes</translation>
    </message>
    <message>
        <source>Message deleted</source>
        <translation>Mensaje eliminado</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Written {written}, sent {sent}</source>
        <translation>Escrito {written}, enviado {sent}</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Esperando para enviarse</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Enviándose</translation>
    </message>
    <message>
        <source>Checking whether it arrived</source>
        <translation>Comprobando si llegó</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Sin enviar</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>No se envió.</translation>
    </message>
    <message>
        <source>Not sent. {reason}</source>
        <translation>No se envió. {reason}</translation>
    </message>
    <message>
        <source>edited {time}</source>
        <translation>editado {time}</translation>
    </message>
    <message>
        <source>An older message that is not on this computer yet</source>
        <translation>Un mensaje anterior que aún no está en este equipo</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>aún no enviado</translation>
    </message>
    <message>
        <source>answers {message}</source>
        <translation>responde a {message}</translation>
    </message>
    <message>
        <source>you are mentioned</source>
        <translation>te mencionan</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>editado</translation>
    </message>
    <message>
        <source>Picture {name}, {size}</source>
        <translation>Imagen {name}, {size}</translation>
    </message>
    <message>
        <source>File {name}, {size}</source>
        <translation>Archivo {name}, {size}</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>Reenviado</translation>
    </message>
    <message>
        <source>Forwarded from {name}</source>
        <translation>Reenviado de {name}</translation>
    </message>
    <message>
        <source>Older message</source>
        <translation>Mensaje anterior</translation>
    </message>
    <message>
        <source>Click to show it</source>
        <translation>Haz clic para mostrarlo</translation>
    </message>
    <message>
        <source>The academy</source>
        <translation>La academia</translation>
    </message>
    <message>
        <source>Unread messages</source>
        <translation>Mensajes sin leer</translation>
    </message>
    <message>
        <source>That message does not wait here any more: it may have been sent after all.</source>
        <translation>Ese mensaje ya no espera aquí: puede que se haya enviado.</translation>
    </message>
    <message>
        <source>Online: {count}</source>
        <translation>En línea: {count}</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Last seen today at {time}</source>
        <translation>Última conexión hoy a las {time}</translation>
    </message>
    <message>
        <source>Last seen yesterday at {time}</source>
        <translation>Última conexión ayer a las {time}</translation>
    </message>
    <message>
        <source>Last seen on {day}</source>
        <translation>Última conexión el {day}</translation>
    </message>
    <message>
        <source>Typing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>Several people are typing…</source>
        <translation>Varias personas están escribiendo…</translation>
    </message>
    <message>
        <source>{name} is typing…</source>
        <translation>{name} está escribiendo…</translation>
    </message>
    <message>
        <source>That message does not exist any more.</source>
        <translation>Ese mensaje ya no existe.</translation>
    </message>
    <message>
        <source>Older messages are kept by the academy, which cannot be reached now.</source>
        <translation>La academia guarda los mensajes anteriores, y ahora no se puede contactar con ella.</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Adjuntar archivos</translation>
    </message>
    <message>
        <source>Files that can be sent</source>
        <translation>Archivos que se pueden enviar</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>This picture cannot be shown. Save it to look at it elsewhere.</source>
        <translation>Esta imagen no se puede mostrar. Guárdala para verla con otro programa.</translation>
    </message>
    <message>
        <source>No program of this computer opens {name}. Save it instead.</source>
        <translation>Ningún programa de este equipo abre {name}. Guárdalo en su lugar.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Guardado como {name}.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>Subiendo</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Descargando</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Not at the academy any more</source>
        <translation>Ya no está en la academia</translation>
    </message>
    <message>
        <source>Comes when you are online</source>
        <translation>Llegará cuando tengas conexión</translation>
    </message>
    <message>
        <source>Could not be fetched</source>
        <translation>No se pudo obtener</translation>
    </message>
    <message>
        <source>{name} is larger than {limit}. Share it as a link instead.</source>
        <translation>{name} ocupa más de {limit}. Compártelo como enlace.</translation>
    </message>
    <message>
        <source>{name} was left out: a message takes {count} files.</source>
        <translation>{name} se quedó fuera: un mensaje admite {count} archivos.</translation>
    </message>
    <message>
        <source>{name} is empty, so there is nothing to send.</source>
        <translation>{name} está vacío, así que no hay nada que enviar.</translation>
    </message>
    <message>
        <source>{name} cannot be sent: the academy takes pictures, sound, film, PDF, text, office files and ZIP.</source>
        <translation>{name} no se puede enviar: la academia acepta imágenes, audio, vídeo, PDF, texto, documentos de oficina y ZIP.</translation>
    </message>
    <message>
        <source>{name} cannot be read. Is it still there, and a file?</source>
        <translation>{name} no se puede leer. ¿Sigue ahí y es un archivo?</translation>
    </message>
    <message>
        <source>{name} is not opened from here: it may be a program. Save it if you trust its sender.</source>
        <translation>{name} no se abre desde aquí: puede ser un programa. Guárdalo si confías en quien lo envió.</translation>
    </message>
</context>
<context>
    <name>connection</name>
    <message>
        <source>Loading your messages… {n} %</source>
        <translation>Cargando tus mensajes… {n} %</translation>
    </message>
    <message>
        <source>Your session has ended. You can read; to send and receive, sign in again.</source>
        <translation>Tu sesión ha terminado. Puedes leer; para enviar y recibir, inicia sesión otra vez.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>You are working offline.</source>
        <translation>Estás trabajando sin conexión.</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>Conectarse</translation>
    </message>
    <message>
        <source>No connection.</source>
        <translation>Sin conexión.</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Reintentar ahora</translation>
    </message>
    <message>
        <source>Nothing has been loaded on this computer yet.</source>
        <translation>Todavía no se ha cargado nada en este equipo.</translation>
    </message>
    <message>
        <source>You see what was saved on this computer.</source>
        <translation>Ves lo que se guardó en este equipo.</translation>
    </message>
    <message>
        <source>Saved data from {time}.</source>
        <translation>Datos guardados de las {time}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things will be sent when you are back online.</source>
        <translation><numerusform>%Ln cosa se enviará cuando vuelvas a tener conexión.</numerusform><numerusform>%Ln cosas se enviarán cuando vuelvas a tener conexión.</numerusform></translation></message>
    <message>
        <source>Signed out by the academy</source>
        <translation>Sesión cerrada por la academia</translation>
    </message>
    <message>
        <source>Working offline</source>
        <translation>Trabajando sin conexión</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Connection trouble</source>
        <translation>Problemas de conexión</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Live updates</source>
        <translation>Actualizaciones en vivo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things wait to be sent</source>
        <translation><numerusform>%Ln cosa espera ser enviada</numerusform><numerusform>%Ln cosas esperan ser enviadas</numerusform></translation></message>
    <message numerus="yes">
        <source>%Ln things need your attention</source>
        <translation><numerusform>%Ln cosa necesita tu atención</numerusform><numerusform>%Ln cosas necesitan tu atención</numerusform></translation></message>
    <message>
        <source>Working</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>Not sure yet</source>
        <translation>Aún no es seguro</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Not seen working yet</source>
        <translation>Aún no se ha visto funcionar</translation>
    </message>
    <message>
        <source>Last worked {time}</source>
        <translation>Funcionó a las {time}</translation>
    </message>
</context>
<context>
    <name>courses</name>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Cuestionario</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Live session</source>
        <translation>Sesión en vivo</translation>
    </message>
    <message>
        <source>Interactive</source>
        <translation>Interactivo</translation>
    </message>
    <message>
        <source>Beginner</source>
        <translation>Principiante</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>Intermedio</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Sin empezar</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completado</translation>
    </message>
    <message>
        <source>{n} % done</source>
        <translation>{n} % hecho</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lessons</source>
        <translation><numerusform>%Ln lección</numerusform><numerusform>%Ln lecciones</numerusform></translation></message>
    <message numerus="yes">
        <source>%Ln more lessons open when you are enrolled.</source>
        <translation><numerusform>%Ln lección más se abre cuando te inscribes.</numerusform><numerusform>%Ln lecciones más se abren cuando te inscribes.</numerusform></translation></message>
    <message>
        <source>Continue: {lesson}</source>
        <translation>Continuar: {lesson}</translation>
    </message>
    <message>
        <source>Begin: {lesson}</source>
        <translation>Empezar: {lesson}</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Subrayado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Page {n}</source>
        <translation>Página {n}</translation>
    </message>
    <message>
        <source>The document has no page {n} any more</source>
        <translation>El documento ya no tiene la página {n}</translation>
    </message>
    <message>
        <source>Not found in the present text</source>
        <translation>No está en el texto actual</translation>
    </message>
    <message>
        <source>Of a lesson that is not there any more</source>
        <translation>De una lección que ya no está</translation>
    </message>
    <message>
        <source>This lesson takes place live with your tutor.</source>
        <translation>Esta lección es en vivo con tu tutor.</translation>
    </message>
    <message>
        <source>This lesson has no text.</source>
        <translation>Esta lección no tiene texto.</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>{stars} of 5 ({count})</source>
        <translation>{stars} de 5 ({count})</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Inscrito</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Tuyo</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Materia</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>Tutor</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>{stars} stars or more</source>
        <translation>{stars} estrellas o más</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>De pago</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Por título</translation>
    </message>
    <message>
        <source>Best rated first</source>
        <translation>Los mejor valorados primero</translation>
    </message>
    <message>
        <source>Cheapest first</source>
        <translation>Los más baratos primero</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>Los más cortos primero</translation>
    </message>
    <message numerus="yes">
        <source>%Ln courses</source>
        <translation><numerusform>%Ln curso</numerusform><numerusform>%Ln cursos</numerusform></translation></message>
    <message>
        <source>{shown} of {total} courses</source>
        <translation>{shown} de {total} cursos</translation>
    </message>
    <message>
        <source>Filter and sort</source>
        <translation>Filtrar y ordenar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln filters</source>
        <translation><numerusform>%Ln filtro</numerusform><numerusform>%Ln filtros</numerusform></translation></message>
    <message>
        <source>Filter and sort courses</source>
        <translation>Filtrar y ordenar cursos</translation>
    </message>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>Esta imagen no se puede mostrar.</translation>
    </message>
    <message>
        <source>This picture is not among the course's files any more.</source>
        <translation>Esta imagen ya no está entre los archivos del curso.</translation>
    </message>
    <message>
        <source>It comes when the academy can be reached.</source>
        <translation>Llegará cuando se pueda contactar con la academia.</translation>
    </message>
</context>
<context>
    <name>downloads</name>
    <message>
        <source>Waiting · {amount}</source>
        <translation>En espera · {amount}</translation>
    </message>
    <message>
        <source>Downloading · {amount}</source>
        <translation>Descargando · {amount}</translation>
    </message>
    <message>
        <source>Paused · {amount}</source>
        <translation>En pausa · {amount}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are not at the academy any more, so they cannot be read.</source>
        <translation><numerusform>%Ln archivo ya no está en la academia, así que no se puede leer.</numerusform><numerusform>%Ln archivos ya no están en la academia, así que no se pueden leer.</numerusform></translation></message>
    <message>
        <source>All of it is on this computer already. Keep it here?</source>
        <translation>Ya está todo en este equipo. ¿Conservarlo aquí?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files to download</source>
        <translation><numerusform>%Ln archivo por descargar</numerusform><numerusform>%Ln archivos por descargar</numerusform></translation></message>
    <message>
        <source>{files}, {size}. This computer has {free} free.</source>
        <translation>{files}, {size}. Este equipo tiene {free} libres.</translation>
    </message>
    <message>
        <source>{files}, {size}, but this computer has only {free} free. Make room first.</source>
        <translation>{files}, {size}, pero este equipo solo tiene {free} libres. Haz sitio primero.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>Not on this computer</source>
        <translation>No está en este equipo</translation>
    </message>
    <message>
        <source>A course that is not yours any more</source>
        <translation>Un curso que ya no es tuyo</translation>
    </message>
    <message>
        <source>It is not on this computer. It can be opened when the academy can be reached.</source>
        <translation>No está en este equipo. Se podrá abrir cuando se pueda contactar con la academia.</translation>
    </message>
    <message>
        <source>On this computer, until room is needed for other files</source>
        <translation>En este equipo, hasta que haga falta sitio para otros archivos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files can be read offline</source>
        <translation><numerusform>%Ln archivo se puede leer sin conexión</numerusform><numerusform>%Ln archivos se pueden leer sin conexión</numerusform></translation></message>
    <message>
        <source>Its files can be read offline once they are downloaded</source>
        <translation>Sus archivos se pueden leer sin conexión una vez descargados</translation>
    </message>
    <message>
        <source>On this computer · {files}, {size}</source>
        <translation>En este equipo · {files}, {size}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation><numerusform>%Ln archivo</numerusform><numerusform>%Ln archivos</numerusform></translation></message>
</context>
<context>
    <name>earnings</name>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payments</source>
        <translation><numerusform>%Ln pago</numerusform><numerusform>%Ln pagos</numerusform></translation></message>
    <message>
        <source>Students paid {amount}</source>
        <translation>Los estudiantes pagaron {amount}</translation>
    </message>
    <message>
        <source>{amount} went back</source>
        <translation>{amount} devueltos</translation>
    </message>
    <message>
        <source>{amount} commission</source>
        <translation>{amount} de comisión</translation>
    </message>
    <message>
        <source>{amount} earned</source>
        <translation>{amount} ganados</translation>
    </message>
    <message>
        <source>{amount} is contested by a student's bank. It is not counted until that is decided.</source>
        <translation>El banco de un estudiante impugna {amount}. No se cuenta hasta que se decida.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Ganado</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Comisión</translation>
    </message>
    <message>
        <source>Students paid</source>
        <translation>Pagaron los estudiantes</translation>
    </message>
    <message>
        <source>Went back</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>{time}: {amount} earned</source>
        <translation>{time}: {amount} ganados</translation>
    </message>
    <message>
        <source>Refund: {what}</source>
        <translation>Reembolso: {what}</translation>
    </message>
    <message>
        <source>A former student</source>
        <translation>Un antiguo estudiante</translation>
    </message>
    <message>
        <source>{amount} less {commission} commission</source>
        <translation>{amount} menos {commission} de comisión</translation>
    </message>
    <message>
        <source>{amount} went back, {commission} of it from the academy</source>
        <translation>{amount} devueltos, {commission} de ellos por la academia</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>por venir</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>en camino</translation>
    </message>
    <message>
        <source>paid out</source>
        <translation>pagado</translation>
    </message>
    <message>
        <source>contested, not counted</source>
        <translation>impugnado, no cuenta</translation>
    </message>
    <message>
        <source>Paid out on {day}</source>
        <translation>Pagado el {day}</translation>
    </message>
    <message>
        <source>Prepared by the academy</source>
        <translation>Preparado por la academia</translation>
    </message>
    <message>
        <source>On the way to your bank</source>
        <translation>En camino a tu banco</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Did not arrive: it comes with the next payout</source>
        <translation>No llegó: vendrá con el próximo pago</translation>
    </message>
    <message>
        <source>Cancelled: it comes with the next payout</source>
        <translation>Cancelado: vendrá con el próximo pago</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>editor</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De qué trata</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asignatura</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Syllabus</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>What one should know before, one thing a line</source>
        <translation>Qué conviene saber antes, una cosa por línea</translation>
    </message>
    <message>
        <source>Tags, one a line</source>
        <translation>Etiquetas, una por línea</translation>
    </message>
    <message>
        <source>What one will be able to do, one thing a line</source>
        <translation>Qué se podrá hacer, una cosa por línea</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Text, in Markdown</source>
        <translation>Texto, en Markdown</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Minutes it takes</source>
        <translation>Minutos que lleva</translation>
    </message>
    <message>
        <source>Everybody may read it, as a free preview</source>
        <translation>Todos pueden leerla, como muestra gratuita</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Esto es necesario.</translation>
    </message>
    <message>
        <source>This is longer than the academy can store. Shorten it.</source>
        <translation>Es más largo de lo que la academia puede guardar. Acórtalo.</translation>
    </message>
    <message>
        <source>These are more than 30. Remove some.</source>
        <translation>Son más de 30. Quita algunas.</translation>
    </message>
    <message>
        <source>This number is too high.</source>
        <translation>Este número es demasiado alto.</translation>
    </message>
    <message>
        <source>Draft: only you see it.</source>
        <translation>Borrador: solo tú lo ves.</translation>
    </message>
    <message>
        <source>Published: it is in the catalog.</source>
        <translation>Publicado: está en el catálogo.</translation>
    </message>
    <message>
        <source>Archived: those who take it keep it, nobody new comes in.</source>
        <translation>Archivado: quienes lo siguen lo conservan, nadie nuevo entra.</translation>
    </message>
    <message>
        <source>New course</source>
        <translation>Nuevo curso</translation>
    </message>
    <message>
        <source>Edit the course</source>
        <translation>Editar el curso</translation>
    </message>
    <message>
        <source>New lesson</source>
        <translation>Nueva lección</translation>
    </message>
    <message>
        <source>Edit the lesson</source>
        <translation>Editar la lección</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>You are offline. It is kept here until you can save it.</source>
        <translation>Estás sin conexión. Queda guardado aquí hasta que puedas guardarlo.</translation>
    </message>
    <message>
        <source>Sign in again to save. It is kept here until then.</source>
        <translation>Inicia sesión de nuevo para guardar. Queda aquí hasta entonces.</translation>
    </message>
    <message>
        <source>Not saved yet; it is kept here.</source>
        <translation>Aún sin guardar; se conserva aquí.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nada)</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something went wrong.</source>
        <translation>Algo salió mal.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, report it with the copied details.</source>
        <translation>Inténtalo de nuevo. Si vuelve a pasar, comunícalo con los detalles copiados.</translation>
    </message>
    <message>
        <source>The academy cannot be reached</source>
        <translation>No se puede llegar a la academia</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>The server is busy</source>
        <translation>El servidor está ocupado</translation>
    </message>
    <message>
        <source>The session has ended</source>
        <translation>La sesión ha terminado</translation>
    </message>
    <message>
        <source>Access was refused</source>
        <translation>Se rechazó el acceso</translation>
    </message>
    <message>
        <source>This computer's files cannot be written</source>
        <translation>No se pueden escribir los archivos de este equipo</translation>
    </message>
    <message>
        <source>Not working</source>
        <translation>No funciona</translation>
    </message>
    <message>
        <source>This code is wrong or too old.</source>
        <translation>Este código es incorrecto o demasiado antiguo.</translation>
    </message>
    <message>
        <source>Look again, or have a new one sent.</source>
        <translation>Míralo otra vez o pide uno nuevo.</translation>
    </message>
    <message>
        <source>This link was used already or is too old.</source>
        <translation>Este enlace ya se usó o es demasiado antiguo.</translation>
    </message>
    <message>
        <source>Have a new mail sent.</source>
        <translation>Pide un correo nuevo.</translation>
    </message>
    <message>
        <source>This link was asked for on another computer, or before the app was closed.</source>
        <translation>Este enlace se pidió en otro equipo o antes de cerrar la aplicación.</translation>
    </message>
    <message>
        <source>Have a new mail sent from here, and type its six digits.</source>
        <translation>Pide aquí un correo nuevo y escribe sus seis dígitos.</translation>
    </message>
    <message>
        <source>This link belongs to another academy.</source>
        <translation>Este enlace es de otra academia.</translation>
    </message>
    <message>
        <source>Choose that academy and click the link again.</source>
        <translation>Elige esa academia y haz clic en el enlace otra vez.</translation>
    </message>
    <message>
        <source>This address is not confirmed yet.</source>
        <translation>Esta dirección aún no está confirmada.</translation>
    </message>
    <message>
        <source>Type the six digits of the mail, or click its link.</source>
        <translation>Escribe las seis cifras del correo o haz clic en su enlace.</translation>
    </message>
    <message>
        <source>Nobody has this address here.</source>
        <translation>Nadie tiene esta dirección aquí.</translation>
    </message>
    <message>
        <source>Check it, or create an account.</source>
        <translation>Compruébala o crea una cuenta.</translation>
    </message>
    <message>
        <source>There is an account with this address already.</source>
        <translation>Ya hay una cuenta con esta dirección.</translation>
    </message>
    <message>
        <source>Sign in with it, or choose a new password.</source>
        <translation>Inicia sesión con ella o elige una nueva contraseña.</translation>
    </message>
    <message>
        <source>The academy does not offer this way.</source>
        <translation>La academia no ofrece esta vía.</translation>
    </message>
    <message>
        <source>Choose another one, or ask the academy.</source>
        <translation>Elige otra o pregunta a la academia.</translation>
    </message>
    <message>
        <source>The academy finds this password too weak.</source>
        <translation>La academia considera esta contraseña demasiado débil.</translation>
    </message>
    <message>
        <source>Make it longer, or less common.</source>
        <translation>Hazla más larga o menos común.</translation>
    </message>
    <message>
        <source>This is the password you have now.</source>
        <translation>Es la contraseña que tienes ahora.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Elige otra.</translation>
    </message>
    <message>
        <source>You signed in too long ago for this change.</source>
        <translation>Iniciaste sesión hace demasiado tiempo para este cambio.</translation>
    </message>
    <message>
        <source>Have a code sent and type it here.</source>
        <translation>Pide un código y escríbelo aquí.</translation>
    </message>
    <message>
        <source>The academy has blocked this account.</source>
        <translation>La academia ha bloqueado esta cuenta.</translation>
    </message>
    <message>
        <source>Ask the academy for help.</source>
        <translation>Pide ayuda a la academia.</translation>
    </message>
    <message>
        <source>Signing in was refused in the browser.</source>
        <translation>El inicio de sesión se rechazó en el navegador.</translation>
    </message>
    <message>
        <source>Try again, or choose another way.</source>
        <translation>Inténtalo de nuevo o elige otra vía.</translation>
    </message>
    <message>
        <source>Signing in did not work over there.</source>
        <translation>Allí no se pudo iniciar sesión.</translation>
    </message>
    <message>
        <source>Nothing came back from the browser.</source>
        <translation>No llegó nada del navegador.</translation>
    </message>
    <message>
        <source>This computer could not open a browser.</source>
        <translation>Este equipo no pudo abrir un navegador.</translation>
    </message>
    <message>
        <source>Have a code sent to your email instead.</source>
        <translation>Pide mejor un código por correo.</translation>
    </message>
    <message>
        <source>The academy cannot be reached.</source>
        <translation>No se puede llegar a la academia.</translation>
    </message>
    <message>
        <source>Check your internet connection and try again.</source>
        <translation>Comprueba tu conexión a internet e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The academy did not answer in time.</source>
        <translation>La academia no respondió a tiempo.</translation>
    </message>
    <message>
        <source>Your connection may be slow. Try again.</source>
        <translation>Puede que tu conexión sea lenta. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The academy's server has trouble or too much to do.</source>
        <translation>El servidor de la academia tiene problemas o demasiado trabajo.</translation>
    </message>
    <message>
        <source>Wait a minute and try again.</source>
        <translation>Espera un minuto e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Email and password do not match.</source>
        <translation>El correo y la contraseña no coinciden.</translation>
    </message>
    <message>
        <source>Check both and try again.</source>
        <translation>Comprueba ambos e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Your session has ended.</source>
        <translation>Tu sesión ha terminado.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Inicia sesión de nuevo.</translation>
    </message>
    <message>
        <source>The academy refused this.</source>
        <translation>La academia lo rechazó.</translation>
    </message>
    <message>
        <source>Ask your tutor or the academy's support.</source>
        <translation>Pregunta a tu tutor o al soporte de la academia.</translation>
    </message>
    <message>
        <source>This computer's disk is full.</source>
        <translation>El disco de este equipo está lleno.</translation>
    </message>
    <message>
        <source>Free some room on it, or remove what you no longer need offline.</source>
        <translation>Libera espacio o quita lo que ya no necesites sin conexión.</translation>
    </message>
    <message>
        <source>The app's files on this computer cannot be read or written.</source>
        <translation>No se pueden leer o escribir los archivos de la aplicación en este equipo.</translation>
    </message>
    <message>
        <source>Free some disk space, check the folder's permissions, and try again.</source>
        <translation>Libera espacio en el disco, comprueba los permisos de la carpeta e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The academy's answer makes no sense to this version of the app.</source>
        <translation>Esta versión de la aplicación no entiende la respuesta de la academia.</translation>
    </message>
    <message>
        <source>Update the app. If that does not help, report it.</source>
        <translation>Actualiza la aplicación. Si no ayuda, comunícalo.</translation>
    </message>
    <message>
        <source>The file is larger than the academy takes.</source>
        <translation>El archivo es más grande de lo que admite la academia.</translation>
    </message>
    <message>
        <source>The academy does not take files of this kind.</source>
        <translation>La academia no admite archivos de este tipo.</translation>
    </message>
    <message>
        <source>The academy does not let you add files to this conversation.</source>
        <translation>La academia no te permite añadir archivos a esta conversación.</translation>
    </message>
    <message>
        <source>The file is not at the academy any more.</source>
        <translation>El archivo ya no está en la academia.</translation>
    </message>
    <message>
        <source>The file could not be uploaded, however often it was tried. Try again later.</source>
        <translation>El archivo no se pudo subir pese a varios intentos. Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>The file could not be read on this computer any more. Attach it again.</source>
        <translation>El archivo ya no se puede leer en este equipo. Adjúntalo de nuevo.</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>There is no session to come. Open one in the calendar.</source>
        <translation>No hay ninguna sesión próxima. Abre una en el calendario.</translation>
    </message>
    <message>
        <source>Copied {topic} for another calendar.</source>
        <translation>{topic} copiada para otro calendario.</translation>
    </message>
    <message>
        <source>The file could not be written: {reason}.</source>
        <translation>No se pudo escribir el archivo: {reason}.</translation>
    </message>
    <message>
        <source>Nothing on this computer opens calendar files. Save it as a file instead.</source>
        <translation>Nada en este equipo abre archivos de calendario. Guárdala como archivo.</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Save to file</source>
        <translation>Guardar en archivo</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendario (*.ics)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The file could not be saved: {reason}.</source>
        <translation>No se pudo guardar el archivo: {reason}.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Guardado como {name}.</translation>
    </message>
</context>
<context>
    <name>flight</name>
    <message numerus="yes">
        <source>%Ln cards to review</source>
        <translation><numerusform>%Ln tarjeta para repasar</numerusform><numerusform>%Ln tarjetas para repasar</numerusform></translation></message>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Tarjetas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation><numerusform>%Ln archivo</numerusform><numerusform>%Ln archivos</numerusform></translation></message>
    <message>
        <source>{name} is missing.</source>
        <translation>Falta {name}.</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>se queda</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>incompleto</translation>
    </message>
    <message>
        <source>here</source>
        <translation>aquí</translation>
    </message>
    <message>
        <source>The time away has to end after it begins.</source>
        <translation>El tiempo fuera tiene que acabar después de empezar.</translation>
    </message>
    <message>
        <source>Nothing of yours falls into this time.</source>
        <translation>Nada suyo cae en ese tiempo.</translation>
    </message>
    <message>
        <source>Downloading; you can go on working.</source>
        <translation>Descargando; puede seguir trabajando.</translation>
    </message>
    <message>
        <source>Reading everything with the network switched off …</source>
        <translation>Leyendo todo con la red desconectada …</translation>
    </message>
    <message>
        <source>Everything you chose was read without a network. Have a good journey.</source>
        <translation>Todo lo que eligió se ha leído sin red. Buen viaje.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things would be missing:</source>
        <translation><numerusform>Faltaría %Ln cosa:</numerusform><numerusform>Faltarían %Ln cosas:</numerusform></translation></message>
    <message>
        <source>That is more than the disk has room for. Leave something out.</source>
        <translation>Es más de lo que cabe en el disco. Deje algo fuera.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things</source>
        <translation><numerusform>%Ln cosa</numerusform><numerusform>%Ln cosas</numerusform></translation></message>
    <message>
        <source>nothing is left to download</source>
        <translation>no queda nada por descargar</translation>
    </message>
    <message>
        <source>{size} to download, {free} free</source>
        <translation>{size} por descargar, {free} libres</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>For whoever helps you. Nothing personal is in it: read it before you send it.</source>
        <translation>Para quien te ayude. No contiene nada personal: léelo antes de enviarlo.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The app met an error that it did not expect, and goes on. What you wrote is kept. If something does not work now, restart the app; if it happens again, send the report to support.</source>
        <translation>La aplicación encontró un error inesperado y sigue. Lo que escribiste está guardado. Si algo no funciona ahora, reinicia la aplicación; si vuelve a pasar, envía el informe a soporte.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo salió mal</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>The app met an error after which it cannot go on. What you wrote is kept on this computer and will be there after a restart. If it happens again, save the report and send it to support.</source>
        <translation>La aplicación encontró un error tras el que no puede seguir. Lo que escribiste está guardado en este ordenador y estará ahí al reiniciar. Si vuelve a pasar, guarda el informe y envíalo a soporte.</translation>
    </message>
    <message>
        <source>The app has to end</source>
        <translation>La aplicación tiene que cerrarse</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>The app ended unexpectedly last time. What you wrote is kept.</source>
        <translation>La última vez la aplicación terminó de forma inesperada. Lo que escribiste está guardado.</translation>
    </message>
    <message>
        <source>What you wrote is kept. If this happens again, send the report to support: it tells what failed.</source>
        <translation>Lo que escribiste está guardado. Si vuelve a pasar, envía el informe a soporte: dice qué falló.</translation>
    </message>
    <message>
        <source>The app ended unexpectedly last time</source>
        <translation>La última vez la aplicación terminó de forma inesperada</translation>
    </message>
    <message>
        <source>Restart the app</source>
        <translation>Reiniciar la aplicación</translation>
    </message>
</context>
<context>
    <name>insight</name>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Empezaron</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminaron</translation>
    </message>
    <message>
        <source>Stopped here</source>
        <translation>Se pararon aquí</translation>
    </message>
    <message>
        <source>These are the figures of {time}.</source>
        <translation>Estas son las cifras de {time}.</translation>
    </message>
    <message>
        <source>Asking the academy…</source>
        <translation>Preguntando a la academia…</translation>
    </message>
    <message>
        <source>As of {time}</source>
        <translation>A las {time}</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: their last lesson, and no visit for %Ln days.</source>
        <translation><numerusform>Se pararon: su última lección, y sin visitas desde hace %Ln día.</numerusform><numerusform>Se pararon: su última lección, y sin visitas desde hace %Ln días.</numerusform></translation></message>
    <message>
        <source>{lesson}: {begun} began, {finished} finished, {stopped} stopped here</source>
        <translation>{lesson}: empezaron {begun}, terminaron {finished}, se pararon aquí {stopped}</translation>
    </message>
    <message>
        <source>Nobody stopped here.</source>
        <translation>Nadie se paró aquí.</translation>
    </message>
    <message numerus="yes">
        <source>The latest %Ln who stopped here:</source>
        <translation><numerusform>El último que se paró aquí:</numerusform><numerusform>Los últimos %Ln que se pararon aquí:</numerusform></translation></message>
    <message numerus="yes">
        <source>%Ln students stopped here:</source>
        <translation><numerusform>%Ln estudiante se paró aquí:</numerusform><numerusform>%Ln estudiantes se pararon aquí:</numerusform></translation></message>
    <message>
        <source>A student without a name</source>
        <translation>Un estudiante sin nombre</translation>
    </message>
    <message>
        <source>Finished it and went no further · {day}</source>
        <translation>La terminó y no siguió · {day}</translation>
    </message>
    <message>
        <source>In the middle of it · {day}</source>
        <translation>A medias · {day}</translation>
    </message>
    <message>
        <source>Nobody has answered yet</source>
        <translation>Nadie ha respondido aún</translation>
    </message>
    <message>
        <source>{percent} % right at the first try ({right} of {answered})</source>
        <translation>{percent} % bien al primer intento ({right} de {answered})</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>It is kept and sent as soon as that is over.</source>
        <translation>Se conserva y se envía en cuanto eso termine.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files of it are still being uploaded.</source>
        <translation><numerusform>%Ln archivo suyo aún se está subiendo.</numerusform><numerusform>%Ln archivos suyos aún se están subiendo.</numerusform></translation></message>
    <message>
        <source>It is sent once they are up.</source>
        <translation>Se envía cuando estén subidos.</translation>
    </message>
    <message>
        <source>It waits for you: edit it, try again, or discard it.</source>
        <translation>Espera tu decisión: edítalo, reinténtalo o descártalo.</translation>
    </message>
    <message>
        <source>The academy refused it.</source>
        <translation>La academia lo rechazó.</translation>
    </message>
    <message>
        <source>You are working offline.</source>
        <translation>Trabajas sin conexión.</translation>
    </message>
    <message>
        <source>It is sent when you go online again.</source>
        <translation>Se envía cuando vuelvas a conectarte.</translation>
    </message>
    <message>
        <source>Your session has ended.</source>
        <translation>Tu sesión ha terminado.</translation>
    </message>
    <message>
        <source>It is kept. Sign in again and it is sent.</source>
        <translation>Se conserva. Inicia sesión de nuevo y se enviará.</translation>
    </message>
    <message>
        <source>The academy cannot be reached.</source>
        <translation>No se puede contactar con la academia.</translation>
    </message>
    <message>
        <source>It is kept and sent by itself once there is a connection.</source>
        <translation>Se conserva y se envía solo cuando haya conexión.</translation>
    </message>
    <message>
        <source>It was handed over, but no answer came.</source>
        <translation>Se entregó, pero no llegó respuesta.</translation>
    </message>
    <message>
        <source>The academy is asked whether it arrived, so that it is not sent twice.</source>
        <translation>Se pregunta a la academia si llegó, para no enviarlo dos veces.</translation>
    </message>
    <message>
        <source>Something you wrote before it goes first.</source>
        <translation>Algo que escribiste antes va primero.</translation>
    </message>
    <message>
        <source>It follows by itself, so that the order is kept.</source>
        <translation>Le sigue solo, para conservar el orden.</translation>
    </message>
    <message>
        <source>It is being sent right now.</source>
        <translation>Se está enviando ahora mismo.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>No hay nada que hacer.</translation>
    </message>
    <message>
        <source>Nothing stands in its way.</source>
        <translation>Nada se lo impide.</translation>
    </message>
    <message>
        <source>It is tried again in a moment; Retry does so now.</source>
        <translation>Se reintenta en un momento; «Reintentar» lo hace ya.</translation>
    </message>
    <message>
        <source>It does not wait any more.</source>
        <translation>Ya no espera.</translation>
    </message>
    <message>
        <source>Below is what became of it.</source>
        <translation>Abajo está lo que pasó con él.</translation>
    </message>
    <message>
        <source>{text} ({n} tries in a row)</source>
        <translation>{text} ({n} intentos seguidos)</translation>
    </message>
    <message>
        <source>Written, and kept on this computer</source>
        <translation>Escrito y guardado en este ordenador</translation>
    </message>
    <message>
        <source>Handed over to the academy</source>
        <translation>Entregado a la academia</translation>
    </message>
    <message>
        <source>Not sent: {reason}</source>
        <translation>No enviado: {reason}</translation>
    </message>
    <message>
        <source>No answer: it may have arrived</source>
        <translation>Sin respuesta: puede que haya llegado</translation>
    </message>
    <message>
        <source>It had not arrived: it waits to be sent again</source>
        <translation>No había llegado: espera a enviarse otra vez</translation>
    </message>
    <message>
        <source>The app ended on the way</source>
        <translation>La aplicación terminó por el camino</translation>
    </message>
    <message>
        <source>Refused by the academy ({reason})</source>
        <translation>Rechazado por la academia ({reason})</translation>
    </message>
    <message>
        <source>Edited by you</source>
        <translation>Editado por ti</translation>
    </message>
    <message>
        <source>Tried again by you</source>
        <translation>Reintentado por ti</translation>
    </message>
    <message>
        <source>Received by the academy</source>
        <translation>Recibido por la academia</translation>
    </message>
    <message>
        <source>Discarded by you</source>
        <translation>Descartado por ti</translation>
    </message>
</context>
<context>
    <name>later</name>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>{there} for {name} · {here} for you</source>
        <translation>{there} para {name} · {here} para ti</translation>
    </message>
    <message>
        <source>In one hour, {time}</source>
        <translation>Dentro de una hora, {time}</translation>
    </message>
    <message>
        <source>{day} morning, {time}</source>
        <translation>{day} por la mañana, {time}</translation>
    </message>
    <message>
        <source>This morning, {time}</source>
        <translation>Esta mañana, {time}</translation>
    </message>
    <message>
        <source>Tomorrow morning, {time}</source>
        <translation>Mañana por la mañana, {time}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scheduled messages need your attention</source>
        <translation><numerusform>%Ln mensaje programado requiere tu atención</numerusform><numerusform>%Ln mensajes programados requieren tu atención</numerusform></translation></message>
    <message numerus="yes">
        <source>%Ln scheduled messages</source>
        <translation><numerusform>%Ln mensaje programado</numerusform><numerusform>%Ln mensajes programados</numerusform></translation></message>
    <message numerus="yes">
        <source>%Ln wait for a connection</source>
        <translation><numerusform>%Ln espera una conexión</numerusform><numerusform>%Ln esperan una conexión</numerusform></translation></message>
    <message>
        <source>being sent</source>
        <translation>enviándose</translation>
    </message>
    <message>
        <source>next: {time}</source>
        <translation>siguiente: {time}</translation>
    </message>
    <message>
        <source>Needs your attention</source>
        <translation>Requiere tu atención</translation>
    </message>
    <message>
        <source>On its way to the academy</source>
        <translation>De camino a la academia</translation>
    </message>
    <message>
        <source>Waits for a connection</source>
        <translation>Espera una conexión</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Enviándose</translation>
    </message>
    <message>
        <source>The academy did not take this.</source>
        <translation>La academia no lo aceptó.</translation>
    </message>
    <message>
        <source>Its time has passed. It is sent as soon as the academy can be reached.</source>
        <translation>Su hora ha pasado. Se enviará en cuanto se pueda contactar con la academia.</translation>
    </message>
    <message>
        <source>The academy does not have this yet. If its time passes before, it is sent as soon as there is a way.</source>
        <translation>La academia aún no lo tiene. Si su hora pasa antes, se enviará en cuanto sea posible.</translation>
    </message>
    <message>
        <source>Scheduled: {time}</source>
        <translation>Programado: {time}</translation>
    </message>
    <message>
        <source>The clock is set forward then: {time} is skipped. It would be sent at {later}.</source>
        <translation>El reloj se adelanta entonces: {time} no existe. Se enviaría a las {later}.</translation>
    </message>
    <message>
        <source>The clock is set back then and shows {time} twice. Which one is meant?</source>
        <translation>El reloj se atrasa entonces y marca {time} dos veces. ¿Cuál de ellas?</translation>
    </message>
    <message>
        <source>This time has passed. Choose a later one.</source>
        <translation>Esta hora ha pasado. Elige una posterior.</translation>
    </message>
    <message>
        <source>A message can be scheduled a year ahead at most. Choose an earlier time.</source>
        <translation>Un mensaje se puede programar con un año de antelación como máximo. Elige una hora anterior.</translation>
    </message>
    <message>
        <source>Files cannot be sent later yet. Send them now, or take them out and schedule the text alone.</source>
        <translation>Los archivos aún no se pueden enviar más tarde. Envíalos ahora, o quítalos y programa solo el texto.</translation>
    </message>
    <message>
        <source>Its time has passed: it is sent as soon as it is saved.</source>
        <translation>Su hora ha pasado: se enviará en cuanto se guarde.</translation>
    </message>
    <message>
        <source>Delete this scheduled message?</source>
        <translation>¿Eliminar este mensaje programado?</translation>
    </message>
    <message>
        <source>It will not be sent, and its text will be gone for good.</source>
        <translation>No se enviará y su texto se perderá para siempre.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Discard this change?</source>
        <translation>¿Descartar este cambio?</translation>
    </message>
    <message>
        <source>The message stays as the academy has it.</source>
        <translation>El mensaje queda como lo tiene la academia.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>ddd d MMMM</source>
        <translation>ddd d 'de' MMMM</translation>
    </message>
    <message>
        <source>ddd d MMMM yyyy</source>
        <translation>ddd d 'de' MMMM 'de' yyyy</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>For beginners</source>
        <translation>Para principiantes</translation>
    </message>
    <message>
        <source>With some experience</source>
        <translation>Con algo de experiencia</translation>
    </message>
    <message>
        <source>For experts</source>
        <translation>Para expertos</translation>
    </message>
    <message>
        <source>{time} to read</source>
        <translation>{time} de lectura</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Recommended by the academy</source>
        <translation>Recomendado por la academia</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Guardados</translation>
    </message>
</context>
<context>
    <name>links</name>
    <message>
        <source>Your email address is confirmed.</source>
        <translation>Tu correo está confirmado.</translation>
    </message>
</context>
<context>
    <name>names</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>pharmaT</source>
        <translation>pharmaT</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new messages</source>
        <translation><numerusform>%Ln mensaje nuevo</numerusform><numerusform>%Ln mensajes nuevos</numerusform></translation></message>
    <message>
        <source>In {n} conversations: {names}</source>
        <translation>En {n} conversaciones: {names}</translation>
    </message>
    <message>
        <source>The academy</source>
        <translation>La academia</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things to know</source>
        <translation><numerusform>%Ln novedad</numerusform><numerusform>%Ln novedades</numerusform></translation></message>
    <message>
        <source>Session on {time}</source>
        <translation>Sesión el {time}</translation>
    </message>
    <message>
        <source>Session in {duration}</source>
        <translation>Sesión en {duration}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sessions soon</source>
        <translation><numerusform>%Ln sesión pronto</numerusform><numerusform>%Ln sesiones pronto</numerusform></translation></message>
</context>
<context>
    <name>notifications</name>
    <message>
        <source>You have a tutor: {name}</source>
        <translation>Tienes tutor: {name}</translation>
    </message>
    <message>
        <source>You have a new student: {name}</source>
        <translation>Tienes un estudiante nuevo: {name}</translation>
    </message>
    <message>
        <source>A new student in “{course}”</source>
        <translation>Un estudiante nuevo en «{course}»</translation>
    </message>
    <message>
        <source>A scheduled message was not sent</source>
        <translation>Un mensaje programado no se envió</translation>
    </message>
    <message>
        <source>It waits in its conversation, with the reason.</source>
        <translation>Espera en su conversación, con el motivo.</translation>
    </message>
    <message>
        <source>{name} asks for a session</source>
        <translation>{name} pide una sesión</translation>
    </message>
    <message>
        <source>Your session is confirmed</source>
        <translation>Tu sesión está confirmada</translation>
    </message>
    <message>
        <source>{name} cannot take your session</source>
        <translation>{name} no puede dar tu sesión</translation>
    </message>
    <message>
        <source>{name} proposes another time</source>
        <translation>{name} propone otra hora</translation>
    </message>
    <message>
        <source>{name} agrees to the new time</source>
        <translation>{name} acepta la nueva hora</translation>
    </message>
    <message>
        <source>{name} cannot move the session</source>
        <translation>{name} no puede mover la sesión</translation>
    </message>
    <message>
        <source>{name} cancelled a session</source>
        <translation>{name} canceló una sesión</translation>
    </message>
    <message>
        <source>Your session has begun</source>
        <translation>Tu sesión ha empezado</translation>
    </message>
    <message>
        <source>How was your session?</source>
        <translation>¿Qué tal tu sesión?</translation>
    </message>
    <message>
        <source>A session was missed</source>
        <translation>Se faltó a una sesión</translation>
    </message>
    <message>
        <source>{name} wrote about your lesson</source>
        <translation>{name} escribió sobre tu clase</translation>
    </message>
    <message>
        <source>{name} changed the details of a session</source>
        <translation>{name} cambió los detalles de una sesión</translation>
    </message>
    <message>
        <source>You received feedback</source>
        <translation>Has recibido una valoración</translation>
    </message>
    <message>
        <source>New assignment: {title}</source>
        <translation>Tarea nueva: {title}</translation>
    </message>
    <message>
        <source>Work handed in: {title}</source>
        <translation>Trabajo entregado: {title}</translation>
    </message>
    <message>
        <source>Graded: {title}</source>
        <translation>Calificado: {title}</translation>
    </message>
    <message>
        <source>To be worked on again: {title}</source>
        <translation>Hay que rehacer: {title}</translation>
    </message>
    <message>
        <source>New question: {title}</source>
        <translation>Pregunta nueva: {title}</translation>
    </message>
    <message>
        <source>Answer to: {title}</source>
        <translation>Respuesta a: {title}</translation>
    </message>
    <message>
        <source>Assigned to you: {title}</source>
        <translation>Asignado a ti: {title}</translation>
    </message>
    <message>
        <source>Open again: {title}</source>
        <translation>Abierto de nuevo: {title}</translation>
    </message>
    <message>
        <source>Being looked at: {title}</source>
        <translation>En revisión: {title}</translation>
    </message>
    <message>
        <source>Resolved: {title}</source>
        <translation>Resuelto: {title}</translation>
    </message>
    <message>
        <source>Closed: {title}</source>
        <translation>Cerrado: {title}</translation>
    </message>
    <message>
        <source>{money} for {what}.</source>
        <translation>{money} por {what}.</translation>
    </message>
    <message>
        <source>Payment received</source>
        <translation>Pago recibido</translation>
    </message>
    <message>
        <source>A student has paid</source>
        <translation>Un estudiante ha pagado</translation>
    </message>
    <message>
        <source>Money on its way back</source>
        <translation>El dinero va de vuelta</translation>
    </message>
    <message>
        <source>{money} for {what} came in although nothing was due. We send it back to you.</source>
        <translation>Llegaron {money} por {what} aunque no se debía nada. Te lo devolvemos.</translation>
    </message>
    <message>
        <source>Payment did not go through</source>
        <translation>El pago no se completó</translation>
    </message>
    <message>
        <source>{money} for {what} was not paid. You have not been charged.</source>
        <translation>No se pagaron {money} por {what}. No se te ha cobrado.</translation>
    </message>
    <message>
        <source>Waiting for the bank</source>
        <translation>Esperando al banco</translation>
    </message>
    <message>
        <source>{money} for {what} is on its way. We tell you when it has arrived.</source>
        <translation>{money} por {what} están en camino. Te avisamos cuando lleguen.</translation>
    </message>
    <message>
        <source>A bank contests a payment</source>
        <translation>Un banco reclama un pago</translation>
    </message>
    <message>
        <source>A bank has decided: the payment stands</source>
        <translation>El banco ha decidido: el pago es válido</translation>
    </message>
    <message>
        <source>A bank has decided: the money went back</source>
        <translation>El banco ha decidido: el dinero se devolvió</translation>
    </message>
    <message>
        <source>A payment does not match</source>
        <translation>Un pago no coincide</translation>
    </message>
    <message>
        <source>The provider reports another amount for {what}. Look at the payment there.</source>
        <translation>El proveedor indica otro importe por {what}. Revisa allí el pago.</translation>
    </message>
    <message>
        <source>A refund is asked for</source>
        <translation>Se pide un reembolso</translation>
    </message>
    <message>
        <source>{refund} of {what}.</source>
        <translation>{refund} de {what}.</translation>
    </message>
    <message>
        <source>Refund declined</source>
        <translation>Reembolso rechazado</translation>
    </message>
    <message>
        <source>A refund is on its way</source>
        <translation>Un reembolso está en camino</translation>
    </message>
    <message>
        <source>A refund did not go through</source>
        <translation>Un reembolso no se completó</translation>
    </message>
    <message>
        <source>Your payout is on its way</source>
        <translation>Tu pago está en camino</translation>
    </message>
    <message>
        <source>Your payout did not go through</source>
        <translation>Tu pago no se completó</translation>
    </message>
    <message>
        <source>The academy was told and will send it again.</source>
        <translation>La academia lo sabe y lo enviará de nuevo.</translation>
    </message>
    <message>
        <source>You have a make-up session</source>
        <translation>Tienes una sesión de recuperación</translation>
    </message>
    <message>
        <source>With {name}, to be used before {day}.</source>
        <translation>Con {name}, para usar antes del {day}.</translation>
    </message>
</context>
<context>
    <name>office</name>
    <message>
        <source>To decide</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decididos</translation>
    </message>
    <message>
        <source>Approved, on its way</source>
        <translation>Aprobado, en camino</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>Tutor</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Given back so far</source>
        <translation>Devuelto hasta ahora</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>The rule gives {amount} back.</source>
        <translation>La regla devuelve {amount}.</translation>
    </message>
    <message>
        <source>By the rule nothing goes back. You may be more generous.</source>
        <translation>Según la regla no se devuelve nada. Puedes ser más generoso.</translation>
    </message>
    <message>
        <source>The session is due as it was booked.</source>
        <translation>La sesión se debe tal como se reservó.</translation>
    </message>
    <message>
        <source>{amount} is approved. The payment provider has not said that it went out. If it could not be reached, send it again: it goes out once.</source>
        <translation>{amount} está aprobado. El proveedor de pagos no ha dicho que haya salido. Si no se pudo contactar con él, envíalo otra vez: sale una sola vez.</translation>
    </message>
    <message>
        <source>It was declined. The payer was told.</source>
        <translation>Se rechazó. Se avisó a quien pagó.</translation>
    </message>
    <message>
        <source>{amount} went back. The payer was told.</source>
        <translation>Se devolvió {amount}. Se avisó a quien pagó.</translation>
    </message>
    <message>
        <source>The payment provider could not send {amount} back. Look at the payment there.</source>
        <translation>El proveedor de pagos no pudo devolver {amount}. Mira el pago allí.</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>Theme, size, motion</source>
        <translation>Tema, tamaño, movimiento</translation>
    </message>
    <message>
        <source>Language of the app</source>
        <translation>Idioma de la aplicación</translation>
    </message>
    <message>
        <source>Notifications and quiet hours</source>
        <translation>Avisos y horas de silencio</translation>
    </message>
    <message>
        <source>Downloads, room on this computer</source>
        <translation>Descargas y espacio en este equipo</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Try the connection again</source>
        <translation>Probar la conexión otra vez</translation>
    </message>
    <message>
        <source>Why was this not sent?</source>
        <translation>¿Por qué no se envió?</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copiar diagnóstico</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>Buscar actualizaciones</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Search messages for “{text}”</source>
        <translation>Buscar «{text}» en los mensajes</translation>
    </message>
    <message>
        <source>In all conversations</source>
        <translation>En todas las conversaciones</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Curso</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>The academy</source>
        <translation>La academia</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>Tutor</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Estudiante</translation>
    </message>
    <message>
        <source>Academy</source>
        <translation>Academia</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Theme: {name}</source>
        <translation>Tema: {name}</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Idioma: {name}</translation>
    </message>
    <message>
        <source>Calendar: this week</source>
        <translation>Calendario: esta semana</translation>
    </message>
    <message>
        <source>Calendar: agenda</source>
        <translation>Calendario: agenda</translation>
    </message>
    <message>
        <source>Calendar: time zone</source>
        <translation>Calendario: zona horaria</translation>
    </message>
    <message>
        <source>Book a session with {person}</source>
        <translation>Reservar una sesión con {person}</translation>
    </message>
    <message>
        <source>Book a session</source>
        <translation>Reservar una sesión</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Session: save for another calendar…</source>
        <translation>Sesión: guardar para otro calendario…</translation>
    </message>
    <message>
        <source>Session: open in the calendar of this computer</source>
        <translation>Sesión: abrir en el calendario de este equipo</translation>
    </message>
    <message>
        <source>Session: copy for another calendar</source>
        <translation>Sesión: copiar para otro calendario</translation>
    </message>
    <message>
        <source>Your notes in all courses</source>
        <translation>Tus notas en todos los cursos</translation>
    </message>
    <message>
        <source>Get ready to be offline</source>
        <translation>Prepararse para estar sin conexión</translation>
    </message>
    <message>
        <source>Packages: what students have</source>
        <translation>Paquetes: lo que tienen los estudiantes</translation>
    </message>
    <message>
        <source>Packages: a new offer</source>
        <translation>Paquetes: una oferta nueva</translation>
    </message>
    <message>
        <source>Give a make-up session</source>
        <translation>Dar una sesión de recuperación</translation>
    </message>
    <message>
        <source>Packages: what is left</source>
        <translation>Paquetes: lo que queda</translation>
    </message>
    <message>
        <source>Packages: what is on offer</source>
        <translation>Paquetes: lo que se ofrece</translation>
    </message>
    <message>
        <source>Student: progress and notes</source>
        <translation>Estudiante: progreso y notas</translation>
    </message>
    <message>
        <source>Earnings: save as a table…</source>
        <translation>Ingresos: guardar como tabla…</translation>
    </message>
    <message>
        <source>Prepare payouts</source>
        <translation>Preparar pagos</translation>
    </message>
    <message>
        <source>Scheduled messages</source>
        <translation>Mensajes programados</translation>
    </message>
    <message>
        <source>Schedule this message</source>
        <translation>Programar este mensaje</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Conversación nueva</translation>
    </message>
    <message>
        <source>Go on paying: {what}</source>
        <translation>Seguir pagando: {what}</translation>
    </message>
</context>
<context>
    <name>passes</name>
    <message>
        <source>Make-up credit</source>
        <translation>Crédito de recuperación</translation>
    </message>
    <message>
        <source>Make-up session</source>
        <translation>Sesión de recuperación</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation><numerusform>queda %Ln</numerusform><numerusform>quedan %Ln</numerusform></translation></message>
    <message numerus="yes">
        <source>%Ln session left</source>
        <translation><numerusform>Queda %Ln sesión</numerusform><numerusform>Quedan %Ln sesiones</numerusform></translation></message>
    <message>
        <source>{left} of {total} sessions left</source>
        <translation>Quedan {left} de {total} sesiones</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>hasta el {day}</translation>
    </message>
    <message>
        <source>For sessions of up to {time}</source>
        <translation>Para sesiones de hasta {time}</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>agotado</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducado</translation>
    </message>
    <message>
        <source>void</source>
        <translation>anulado</translation>
    </message>
    <message>
        <source>All sessions of it are booked or taken.</source>
        <translation>Todas sus sesiones están reservadas o usadas.</translation>
    </message>
    <message>
        <source>It is not valid any more.</source>
        <translation>Ya no es válido.</translation>
    </message>
    <message>
        <source>Nothing can be booked with it any more: it was refunded or taken back.</source>
        <translation>Ya no se puede reservar con él: se reembolsó o se retiró.</translation>
    </message>
    <message>
        <source>From {person}: {reason}</source>
        <translation>De {person}: {reason}</translation>
    </message>
    <message>
        <source>It makes up for a session that did not take place through no fault of the student.</source>
        <translation>Compensa una sesión que no tuvo lugar sin culpa del estudiante.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sessions</source>
        <translation><numerusform>%Ln sesión</numerusform><numerusform>%Ln sesiones</numerusform></translation></message>
    <message>
        <source>{sessions} of up to {time}</source>
        <translation>{sessions} de hasta {time}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation><numerusform>%Ln día</numerusform><numerusform>%Ln días</numerusform></translation></message>
    <message>
        <source>{price} each session</source>
        <translation>{price} por sesión</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Comprado</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Regalado</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Reservado</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>Good again</source>
        <translation>Válido de nuevo</translation>
    </message>
    <message>
        <source>session on {time}</source>
        <translation>sesión del {time}</translation>
    </message>
    <message>
        <source>Your package is on offer.</source>
        <translation>Tu paquete está en oferta.</translation>
    </message>
    <message>
        <source>It is on offer no longer. What was bought of it stays good.</source>
        <translation>Ya no se ofrece. Lo comprado sigue siendo válido.</translation>
    </message>
    <message>
        <source>It is on offer again.</source>
        <translation>Se ofrece de nuevo.</translation>
    </message>
    <message>
        <source>The student has the make-up session and was told.</source>
        <translation>El estudiante tiene la sesión de recuperación y está avisado.</translation>
    </message>
    <message>
        <source>The make-up session is taken back.</source>
        <translation>La sesión de recuperación se ha retirado.</translation>
    </message>
    <message>
        <source>for another tutor</source>
        <translation>para otro tutor</translation>
    </message>
    <message>
        <source>not valid any more at that time</source>
        <translation>ya no válido en ese momento</translation>
    </message>
    <message>
        <source>only for up to {time}</source>
        <translation>solo hasta {time}</translation>
    </message>
    <message>
        <source>for another subject</source>
        <translation>para otra asignatura</translation>
    </message>
    <message>
        <source>not enough for all weeks</source>
        <translation>no alcanza para todas las semanas</translation>
    </message>
    <message>
        <source>being paid</source>
        <translation>en pago</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivado</translation>
    </message>
</context>
<context>
    <name>password</name>
    <message numerus="yes">
        <source>At least %Ln characters. A few words in a row are best.</source>
        <translation><numerusform>Al menos %Ln carácter. Lo mejor son varias palabras seguidas.</numerusform><numerusform>Al menos %Ln caracteres. Lo mejor son varias palabras seguidas.</numerusform></translation></message>
    <message>
        <source>Weak.</source>
        <translation>Débil.</translation>
    </message>
    <message>
        <source>Fair.</source>
        <translation>Regular.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Buena.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Fuerte.</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %Ln characters.</source>
        <translation><numerusform>Usa al menos %Ln carácter.</numerusform><numerusform>Usa al menos %Ln caracteres.</numerusform></translation></message>
    <message>
        <source>It begins with a word that is guessed first.</source>
        <translation>Empieza por una palabra que se adivina primero.</translation>
    </message>
    <message>
        <source>Others know your name and address: leave them out.</source>
        <translation>Otros conocen tu nombre y tu dirección: no los uses.</translation>
    </message>
    <message>
        <source>Runs and repetitions add little.</source>
        <translation>Las series y repeticiones aportan poco.</translation>
    </message>
    <message>
        <source>Another word would make it stronger.</source>
        <translation>Otra palabra la haría más fuerte.</translation>
    </message>
</context>
<context>
    <name>paying</name>
    <message>
        <source>The academy has not answered yet and is asked again. Only what you pay on the page is charged.</source>
        <translation>La academia aún no ha respondido y se le pregunta de nuevo. Solo se cobra lo que pagas en la página.</translation>
    </message>
    <message>
        <source>The bank knows of no payment yet. The page to pay stays open until {time}.</source>
        <translation>El banco aún no sabe de ningún pago. La página de pago sigue abierta hasta las {time}.</translation>
    </message>
    <message>
        <source>Waiting for the bank. Pay on the page in your browser until {time}; as soon as the money is there, it is done, whether this window is open or not.</source>
        <translation>Esperando al banco. Paga en la página de tu navegador hasta las {time}; en cuanto llegue el dinero está hecho, esté o no abierta esta ventana.</translation>
    </message>
    <message>
        <source>The bank declined the card. You have not been charged. Open the page again and try another card.</source>
        <translation>El banco ha rechazado la tarjeta. No se te ha cobrado. Abre la página de nuevo y prueba con otra tarjeta.</translation>
    </message>
    <message>
        <source>Paid on {day}: {amount}. Your receipt is {number}.</source>
        <translation>Pagado el {day}: {amount}. Tu recibo es {number}.</translation>
    </message>
    <message>
        <source>The time for paying is over. Whether you paid before that is being asked. Check again soon.</source>
        <translation>El tiempo para pagar ha terminado. Se está preguntando si pagaste antes. Compruébalo de nuevo pronto.</translation>
    </message>
    <message>
        <source>Your bank takes its time, maybe some days. You need not do anything; nothing is charged twice.</source>
        <translation>Tu banco se toma su tiempo, quizá unos días. No tienes que hacer nada; nada se cobra dos veces.</translation>
    </message>
    <message>
        <source>The bank did not carry out the payment. You have not been charged.</source>
        <translation>El banco no ha realizado el pago. No se te ha cobrado.</translation>
    </message>
    <message>
        <source>The page to pay is closed. You have not been charged.</source>
        <translation>La página de pago está cerrada. No se te ha cobrado.</translation>
    </message>
    <message>
        <source>The money for this goes back, or went back, to where you paid from.</source>
        <translation>El dinero de esto vuelve, o ha vuelto, a donde pagaste.</translation>
    </message>
    <message>
        <source>There is not enough money on the card.</source>
        <translation>No hay saldo suficiente en la tarjeta.</translation>
    </message>
    <message>
        <source>The card has expired.</source>
        <translation>La tarjeta ha caducado.</translation>
    </message>
    <message>
        <source>The security code was wrong.</source>
        <translation>El código de seguridad era incorrecto.</translation>
    </message>
    <message>
        <source>The card's number was wrong.</source>
        <translation>El número de la tarjeta era incorrecto.</translation>
    </message>
    <message>
        <source>Nothing was paid by this. Trying again goes on with the same payment.</source>
        <translation>Con esto no se ha pagado nada. Volver a intentarlo sigue con el mismo pago.</translation>
    </message>
    <message>
        <source>Opening the page…</source>
        <translation>Abriendo la página…</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>Abrir la página de nuevo</translation>
    </message>
    <message>
        <source>Pay {amount}</source>
        <translation>Pagar {amount}</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Pagar</translation>
    </message>
    <message>
        <source>Paid: {what}. Thank you.</source>
        <translation>Pagado: {what}. Gracias.</translation>
    </message>
    <message>
        <source>The bank did not pay for {what}. You have not been charged.</source>
        <translation>El banco no ha pagado {what}. No se te ha cobrado.</translation>
    </message>
    <message>
        <source>{what} was paid already: this money goes back to you.</source>
        <translation>{what} ya estaba pagado: este dinero vuelve a ti.</translation>
    </message>
</context>
<context>
    <name>payments</name>
    <message>
        <source>Filter and sort payments</source>
        <translation>Filtrar y ordenar pagos</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Número de recibo</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Pagado el</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Pagado por</translation>
    </message>
    <message>
        <source>Paid with</source>
        <translation>Pagado con</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Taught by</source>
        <translation>Impartido por</translation>
    </message>
    <message>
        <source>Without tax</source>
        <translation>Sin impuestos</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Remains</source>
        <translation>Queda</translation>
    </message>
    <message>
        <source>Refunded on {day}</source>
        <translation>Reembolsado el {day}</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Reembolsado</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>Made on {time} from the records of {academy}.</source>
        <translation>Hecho el {time} a partir de los registros de {academy}.</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Curso</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Show the course</source>
        <translation>Mostrar el curso</translation>
    </message>
    <message>
        <source>Show the session</source>
        <translation>Mostrar la sesión</translation>
    </message>
    <message>
        <source>Show the package</source>
        <translation>Mostrar el paquete</translation>
    </message>
    <message>
        <source>Goes back</source>
        <translation>Se devuelve</translation>
    </message>
    <message>
        <source>Page closed</source>
        <translation>Página cerrada</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Sin pagar</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>Aún sin pagar</translation>
    </message>
    <message>
        <source>Waiting for the bank</source>
        <translation>A la espera del banco</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Partly refunded</source>
        <translation>Reembolsado en parte</translation>
    </message>
    <message>
        <source>Nothing was due any more when this money came, so it goes back by itself.</source>
        <translation>Ya no se debía nada cuando llegó este dinero, así que se devuelve solo.</translation>
    </message>
    <message>
        <source>You have not been charged.</source>
        <translation>No se te ha cobrado nada.</translation>
    </message>
    <message>
        <source>There was not enough money on the card.</source>
        <translation>No había dinero suficiente en la tarjeta.</translation>
    </message>
    <message>
        <source>The card has expired.</source>
        <translation>La tarjeta ha caducado.</translation>
    </message>
    <message>
        <source>The card's security code was not right.</source>
        <translation>El código de seguridad de la tarjeta no era correcto.</translation>
    </message>
    <message>
        <source>The card's number was not right.</source>
        <translation>El número de la tarjeta no era correcto.</translation>
    </message>
    <message>
        <source>The bank could not process the payment.</source>
        <translation>El banco no pudo procesar el pago.</translation>
    </message>
    <message>
        <source>The bank wanted a confirmation that did not come.</source>
        <translation>El banco pidió una confirmación que no llegó.</translation>
    </message>
    <message>
        <source>The bank declined the payment.</source>
        <translation>El banco rechazó el pago.</translation>
    </message>
    <message>
        <source>The payer's bank contests this payment; it has not decided yet.</source>
        <translation>El banco de quien pagó impugna este pago; aún no ha decidido.</translation>
    </message>
    <message>
        <source>The payer's bank contested this payment and decided that it stands.</source>
        <translation>El banco de quien pagó impugnó este pago y decidió que es válido.</translation>
    </message>
    <message>
        <source>The payer's bank contested this payment and took the money back.</source>
        <translation>El banco de quien pagó impugnó este pago y recuperó el dinero.</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Contains {rate} % tax</source>
        <translation>Contiene {rate} % de impuestos</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En camino</translation>
    </message>
    <message>
        <source>The session was cancelled.</source>
        <translation>La sesión se canceló.</translation>
    </message>
    <message>
        <source>Nothing was due.</source>
        <translation>No se debía nada.</translation>
    </message>
    <message>
        <source>Sent by the academy.</source>
        <translation>Enviado por la academia.</translation>
    </message>
    <message>
        <source>The academy: {note}</source>
        <translation>La academia: {note}</translation>
    </message>
    <message>
        <source>{amount} paid</source>
        <translation>{amount} pagados</translation>
    </message>
    <message>
        <source>{amount} paid, {refunded} of it refunded</source>
        <translation>{amount} pagados, de ellos {refunded} reembolsados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payments</source>
        <translation><numerusform>%Ln pago</numerusform><numerusform>%Ln pagos</numerusform></translation></message>
    <message>
        <source>{shown} of {total} payments</source>
        <translation>{shown} de {total} pagos</translation>
    </message>
    <message>
        <source>Filter and sort</source>
        <translation>Filtrar y ordenar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln filters</source>
        <translation><numerusform>%Ln filtro</numerusform><numerusform>%Ln filtros</numerusform></translation></message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Came to nothing</source>
        <translation>No llegaron a nada</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Impugnados</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>El mes pasado</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Los más recientes primero</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Los más antiguos primero</translation>
    </message>
    <message>
        <source>Highest amount first</source>
        <translation>Los importes más altos primero</translation>
    </message>
    <message>
        <source>You paid</source>
        <translation>Has pagado</translation>
    </message>
    <message>
        <source>For your teaching</source>
        <translation>Por tus clases</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Somebody who has left</source>
        <translation>Alguien que se ha ido</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>impugnado</translation>
    </message>
</context>
<context>
    <name>payouts</name>
    <message>
        <source>A former tutor</source>
        <translation>Un antiguo tutor</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>Por pagar</translation>
    </message>
    <message>
        <source>At the bank</source>
        <translation>En el banco</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Did not arrive</source>
        <translation>No llegó</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Prepare payouts</source>
        <translation>Preparar pagos</translation>
    </message>
    <message>
        <source>Given to the bank</source>
        <translation>Entregado al banco</translation>
    </message>
    <message>
        <source>It is paid</source>
        <translation>Está pagado</translation>
    </message>
    <message>
        <source>It did not arrive</source>
        <translation>No llegó</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Cancelarlo</translation>
    </message>
    <message>
        <source>{tutor} is told that {amount} was paid. This cannot be taken back.</source>
        <translation>Se comunica a {tutor} que se pagaron {amount}. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>The {amount} for {tutor} will be in the next payout. This cannot be taken back.</source>
        <translation>Los {amount} para {tutor} irán en el próximo pago. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Is it paid?</source>
        <translation>¿Está pagado?</translation>
    </message>
    <message>
        <source>Did it not arrive?</source>
        <translation>¿No llegó?</translation>
    </message>
    <message>
        <source>Cancel this payout?</source>
        <translation>¿Cancelar este pago?</translation>
    </message>
    <message>
        <source>The academy cannot be reached: this has to wait.</source>
        <translation>No se puede conectar con la academia: esto tiene que esperar.</translation>
    </message>
    <message>
        <source>Whatever was to be paid out is in the list.</source>
        <translation>Todo lo que había que pagar está en la lista.</translation>
    </message>
    <message>
        <source>Nothing is to be paid out for this time.</source>
        <translation>No hay nada que pagar por este tiempo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payouts were prepared.</source>
        <translation><numerusform>Se preparó %Ln pago.</numerusform><numerusform>Se prepararon %Ln pagos.</numerusform></translation></message>
    <message>
        <source>It is noted as given to the bank.</source>
        <translation>Queda anotado como entregado al banco.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Students paid</source>
        <translation>Pagado por estudiantes</translation>
    </message>
    <message>
        <source>Went back</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Academy's part</source>
        <translation>Parte de la academia</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Pagado el</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Transfer it, then say so here. Only then the tutor is told.</source>
        <translation>Haz la transferencia y anótala aquí. Solo entonces se avisa al tutor.</translation>
    </message>
    <message>
        <source>The bank has it. Say here when it is paid, or came back.</source>
        <translation>Está en el banco. Anota aquí cuándo se pagó o si volvió.</translation>
    </message>
    <message>
        <source>The tutor was told.</source>
        <translation>Se avisó al tutor.</translation>
    </message>
    <message>
        <source>What it was made of is in the next payout.</source>
        <translation>Lo que contenía entra en la próxima liquidación.</translation>
    </message>
    <message>
        <source>It is paid; the tutor was told.</source>
        <translation>Está pagado; se avisó al tutor.</translation>
    </message>
    <message>
        <source>It is noted as not arrived.</source>
        <translation>Queda anotado que no llegó.</translation>
    </message>
    <message>
        <source>It is cancelled.</source>
        <translation>Está cancelado.</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>Student</source>
        <translation>Estudiante</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>Tutor</translation>
    </message>
    <message>
        <source>The academy</source>
        <translation>La academia</translation>
    </message>
    <message>
        <source>looks after the group</source>
        <translation>cuida del grupo</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nueva conversación</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nuevo grupo</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Añadir personas</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Open the group</source>
        <translation>Abrir el grupo</translation>
    </message>
    <message>
        <source>Sign in again first: the academy opens conversations.</source>
        <translation>Inicia sesión de nuevo primero: la academia abre las conversaciones.</translation>
    </message>
    <message>
        <source>You are offline. This works again when the academy can be reached.</source>
        <translation>Estás sin conexión. Esto volverá a funcionar cuando se pueda llegar a la academia.</translation>
    </message>
    <message>
        <source>Sign in again first: the academy says who is in a group.</source>
        <translation>Inicie sesión de nuevo primero: la academia dice quién está en un grupo.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>There is nobody here yet whom you can write to.</source>
        <translation>Aquí no hay todavía nadie a quien puedas escribir.</translation>
    </message>
    <message>
        <source>Nobody whom you can write to has this name.</source>
        <translation>Nadie a quien puedas escribir tiene este nombre.</translation>
    </message>
    <message>
        <source>Choose people with Enter or a click.</source>
        <translation>Elige personas con Intro o con un clic.</translation>
    </message>
    <message>
        <source>Chosen: {names}</source>
        <translation>Elegidos: {names}</translation>
    </message>
</context>
<context>
    <name>quiz</name>
    <message>
        <source>Question {place} of {total}</source>
        <translation>Pregunta {place} de {total}</translation>
    </message>
    <message>
        <source>Choose one (keys 1 to {n})</source>
        <translation>Elige una (teclas 1 a {n})</translation>
    </message>
    <message>
        <source>Choose all that are right (keys 1 to {n})</source>
        <translation>Elige todas las correctas (teclas 1 a {n})</translation>
    </message>
    <message>
        <source>Type a number</source>
        <translation>Escribe un número</translation>
    </message>
    <message>
        <source>Calculate, then type the result</source>
        <translation>Calcula y escribe el resultado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions</source>
        <translation><numerusform>%Ln pregunta</numerusform><numerusform>%Ln preguntas</numerusform></translation></message>
    <message>
        <source>{n} % to pass</source>
        <translation>{n} % para aprobar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempts left</source>
        <translation><numerusform>%Ln intento disponible</numerusform><numerusform>%Ln intentos disponibles</numerusform></translation></message>
    <message>
        <source>{done} of {total} answered</source>
        <translation>{done} de {total} respondidas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions are not answered and would count as wrong.</source>
        <translation><numerusform>%Ln pregunta está sin responder y contaría como incorrecta.</numerusform><numerusform>%Ln preguntas están sin responder y contarían como incorrectas.</numerusform></translation></message>
    <message>
        <source>This is what your students are asked. Only they can answer.</source>
        <translation>Esto es lo que se pregunta a tus estudiantes. Solo ellos pueden responder.</translation>
    </message>
    <message>
        <source>These are the questions. Enrol in the course to answer them.</source>
        <translation>Estas son las preguntas. Inscríbete en el curso para responderlas.</translation>
    </message>
    <message>
        <source>Your answers are safe on this computer and will be scored when it is connected.</source>
        <translation>Tus respuestas están a salvo en este ordenador y se corregirán cuando haya conexión.</translation>
    </message>
    <message>
        <source>The academy did not score these answers.</source>
        <translation>La academia no corrigió estas respuestas.</translation>
    </message>
    <message>
        <source>You have used all attempts.</source>
        <translation>Has usado todos los intentos.</translation>
    </message>
    <message>
        <source>{right} of {total} right</source>
        <translation>{right} de {total} correctas</translation>
    </message>
    <message>
        <source>Passed. The lesson is done.</source>
        <translation>Aprobado. La lección está hecha.</translation>
    </message>
    <message>
        <source>Not passed yet: {n} % are needed. The solutions are below.</source>
        <translation>Aún no aprobado: se necesita el {n} %. Las soluciones están abajo.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>Incorrecto</translation>
    </message>
    <message>
        <source>You gave no answer.</source>
        <translation>No respondiste.</translation>
    </message>
    <message>
        <source>Your answer: {answer}</source>
        <translation>Tu respuesta: {answer}</translation>
    </message>
    <message>
        <source>Right answer: {answer}</source>
        <translation>Respuesta correcta: {answer}</translation>
    </message>
    <message>
        <source>Worked solution</source>
        <translation>Solución paso a paso</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Read as {n}</source>
        <translation>Se lee {n}</translation>
    </message>
    <message>
        <source>This number cannot be read, or in two ways. Write 1250 or 1.25, without separators.</source>
        <translation>Este número no se puede leer, o de dos maneras. Escribe 1250 o 1.25, sin separadores.</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>aprobado</translation>
    </message>
    <message>
        <source>not passed yet</source>
        <translation>aún no aprobado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempts</source>
        <translation><numerusform>%Ln intento</numerusform><numerusform>%Ln intentos</numerusform></translation></message>
    <message>
        <source>micrograms (mcg)</source>
        <translation>microgramos (mcg)</translation>
    </message>
    <message>
        <source>units</source>
        <translation>unidades</translation>
    </message>
    <message>
        <source>drops/min</source>
        <translation>gotas/min</translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>tu elección</translation>
    </message>
    <message>
        <source>right</source>
        <translation>correcta</translation>
    </message>
    <message>
        <source>not right</source>
        <translation>incorrecta</translation>
    </message>
</context>
<context>
    <name>quiz editor</name>
    <message>
        <source>One choice is right</source>
        <translation>Una opción es correcta</translation>
    </message>
    <message>
        <source>Several choices may be right</source>
        <translation>Varias opciones pueden ser correctas</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Un número</translation>
    </message>
    <message>
        <source>A dosage calculation</source>
        <translation>Un cálculo de dosis</translation>
    </message>
    <message>
        <source>A quiz has 1 to 50 questions.</source>
        <translation>Un cuestionario tiene de 1 a 50 preguntas.</translation>
    </message>
    <message>
        <source>Ask for 0 to 100 percent, and allow at most 50 attempts.</source>
        <translation>Pide de 0 a 100 por ciento y permite como máximo 50 intentos.</translation>
    </message>
    <message>
        <source>Write what is asked.</source>
        <translation>Escribe lo que se pregunta.</translation>
    </message>
    <message>
        <source>A text is longer than the academy can store. Shorten it.</source>
        <translation>Un texto es más largo de lo que la academia puede guardar. Acórtelo.</translation>
    </message>
    <message>
        <source>Give at least two choices.</source>
        <translation>Da al menos dos opciones.</translation>
    </message>
    <message>
        <source>A choice has no text. Write it, or remove the choice.</source>
        <translation>Una opción no tiene texto. Escríbalo o quite la opción.</translation>
    </message>
    <message>
        <source>Say which choice is right.</source>
        <translation>Indique qué opción es correcta.</translation>
    </message>
    <message>
        <source>Write the right number.</source>
        <translation>Escribe el número correcto.</translation>
    </message>
    <message>
        <source>A number cannot be read, or in two ways. Write 1250 or 1.25, without separators.</source>
        <translation>Un número no se puede leer, o de dos maneras. Escriba 1250 o 1.25, sin separadores.</translation>
    </message>
    <message>
        <source>Say which unit the right number has.</source>
        <translation>Indique qué unidad tiene el número correcto.</translation>
    </message>
    <message>
        <source>A dosage calculation needs a worked solution.</source>
        <translation>Un cálculo de dosis necesita una solución desarrollada.</translation>
    </message>
    <message>
        <source>(no text yet)</source>
        <translation>(aún sin texto)</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminada</translation>
    </message>
    <message>
        <source>{percent} % to pass, {attempts} attempts (0: any number)</source>
        <translation>{percent} % para aprobar, {attempts} intentos (0: los que sean)</translation>
    </message>
    <message>
        <source>Asking the academy…</source>
        <translation>Preguntando a la academia…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Not saved yet; it is kept here.</source>
        <translation>Aún sin guardar; se conserva aquí.</translation>
    </message>
    <message>
        <source>Another device changed the same questions. Choose for each what holds; nothing is saved before.</source>
        <translation>Otro dispositivo cambió las mismas preguntas. Elige en cada una qué vale; antes no se guarda nada.</translation>
    </message>
    <message>
        <source>They were changed on another device, too. Both changes are in.</source>
        <translation>También se cambiaron en otro dispositivo. Están ambos cambios.</translation>
    </message>
    <message>
        <source>These questions are as you left them, and not saved yet.</source>
        <translation>Estas preguntas están como las dejó y aún no se han guardado.</translation>
    </message>
</context>
<context>
    <name>refunds</name>
    <message>
        <source>The course is new, and little of it was used.</source>
        <translation>El curso es nuevo y se ha usado poco.</translation>
    </message>
    <message>
        <source>The time in which a course can be given back is over.</source>
        <translation>Ha pasado el plazo para devolver un curso.</translation>
    </message>
    <message>
        <source>More of the course was used than can be given back.</source>
        <translation>Se ha usado más del curso de lo que permite devolverlo.</translation>
    </message>
    <message>
        <source>The session was cancelled: what is not due for it any more goes back.</source>
        <translation>La sesión se canceló: lo que ya no se debe por ella se devuelve.</translation>
    </message>
    <message>
        <source>The session is due as it was booked. If you cannot come, cancel it first.</source>
        <translation>La sesión se debe como se reservó. Si no puedes venir, cancélala primero.</translation>
    </message>
    <message>
        <source>A make-up session was booked for this one.</source>
        <translation>Se reservó una sesión de recuperación por esta.</translation>
    </message>
    <message>
        <source>Of a package, the sessions that were not used go back.</source>
        <translation>De un paquete se devuelven las sesiones que no se usaron.</translation>
    </message>
    <message>
        <source>The package is not valid any more.</source>
        <translation>El paquete ya no es válido.</translation>
    </message>
    <message>
        <source>The academy sent it by itself.</source>
        <translation>La academia lo envió por su cuenta.</translation>
    </message>
    <message>
        <source>Nothing was due when this money came.</source>
        <translation>No se debía nada cuando llegó este dinero.</translation>
    </message>
    <message>
        <source>The academy decides in each case.</source>
        <translation>La academia decide en cada caso.</translation>
    </message>
    <message numerus="yes">
        <source>A course can be given back for %Ln days</source>
        <translation><numerusform>Un curso se puede devolver durante %Ln día</numerusform><numerusform>Un curso se puede devolver durante %Ln días</numerusform></translation></message>
    <message>
        <source>{days}, while no more than {percent} % of it was used.</source>
        <translation>{days}, mientras no se haya usado más del {percent} %.</translation>
    </message>
    <message>
        <source>By this rule you get {amount} back.</source>
        <translation>Según esta regla recupera {amount}.</translation>
    </message>
    <message>
        <source>By this rule nothing goes back. You may ask all the same.</source>
        <translation>Según esta regla no se devuelve nada. Puede pedirlo de todos modos.</translation>
    </message>
    <message>
        <source>The academy decides, and may be more generous.</source>
        <translation>La academia decide y puede ser más generosa.</translation>
    </message>
    <message>
        <source>With all of the money back the course closes. With a part of it back it stays open.</source>
        <translation>Con todo el dinero devuelto, el curso se cierra. Con una parte devuelta, sigue abierto.</translation>
    </message>
    <message>
        <source>The session itself stays as it is. A make-up session that was given for it ends.</source>
        <translation>La sesión misma queda como está. Una sesión de recuperación concedida por ella termina.</translation>
    </message>
    <message>
        <source>Nothing can be booked with the package while this is looked at. With any of the money back, what is left of it ends; sessions that are booked stay.</source>
        <translation>No se puede reservar nada con el paquete mientras esto se examina. Si se devuelve parte del dinero, lo que queda de él termina; las sesiones reservadas siguen.</translation>
    </message>
    <message>
        <source>You asked for {amount} back on {date}. The academy looks at it and answers here.</source>
        <translation>Pidió {amount} de vuelta el {date}. La academia lo examina y responde aquí.</translation>
    </message>
    <message>
        <source>The academy gives {amount} back. Banks take up to ten days to show it.</source>
        <translation>La academia devuelve {amount}. Los bancos tardan hasta diez días en mostrarlo.</translation>
    </message>
    <message>
        <source>The academy did not answer, so it is not known whether it heard you. Send it again: it counts once.</source>
        <translation>La academia no respondió, así que no se sabe si te oyó. Envíalo otra vez: cuenta una sola vez.</translation>
    </message>
    <message>
        <source>No answer yet. The academy is asked again; nothing is done twice.</source>
        <translation>Aún no hay respuesta. Se vuelve a preguntar a la academia; nada se hace dos veces.</translation>
    </message>
    <message>
        <source>The academy cannot be reached: this has to wait. What you write is kept.</source>
        <translation>No se puede contactar con la academia: esto tiene que esperar. Lo que escriba se conserva.</translation>
    </message>
</context>
<context>
    <name>refusals</name>
    <message>
        <source>You are not in this conversation, so the message was not sent.</source>
        <translation>No estás en esta conversación, así que el mensaje no se envió.</translation>
    </message>
    <message>
        <source>This conversation is closed, so the message was not sent.</source>
        <translation>Esta conversación está cerrada, así que el mensaje no se envió.</translation>
    </message>
    <message>
        <source>Your account is not active. Ask the academy to activate it, then send the message again.</source>
        <translation>Tu cuenta no está activa. Pide a la academia que la active y envía el mensaje de nuevo.</translation>
    </message>
    <message>
        <source>Your account is not active. Ask the academy to activate it, then try again.</source>
        <translation>Tu cuenta no está activa. Pide a la academia que la active e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The message is empty. Write something, then send it again.</source>
        <translation>El mensaje está vacío. Escribe algo y envíalo de nuevo.</translation>
    </message>
    <message>
        <source>The message is longer than 8,000 characters. Shorten it, then send it again.</source>
        <translation>El mensaje tiene más de 8000 caracteres. Acórtalo y envíalo de nuevo.</translation>
    </message>
    <message>
        <source>The attached files could not be read. A message takes ten at most; attach them again.</source>
        <translation>No se pudieron leer los archivos adjuntos. Un mensaje admite diez como máximo; adjúntalos de nuevo.</translation>
    </message>
    <message>
        <source>An attached file did not arrive, or is gone. Send the message again with the file.</source>
        <translation>Un archivo adjunto no llegó o ya no existe. Envía el mensaje de nuevo con el archivo.</translation>
    </message>
    <message>
        <source>Another message has this id already. Copy the text and send it as a new message.</source>
        <translation>Otro mensaje ya tiene este número. Copia el texto y envíalo como mensaje nuevo.</translation>
    </message>
    <message>
        <source>The message could not be read. Copy the text and send it as a new message.</source>
        <translation>No se pudo leer el mensaje. Copia el texto y envíalo como mensaje nuevo.</translation>
    </message>
    <message>
        <source>You are not in the conversation of this message.</source>
        <translation>No estás en la conversación de este mensaje.</translation>
    </message>
    <message>
        <source>Only whoever wrote a message can change it.</source>
        <translation>Solo quien escribió un mensaje puede cambiarlo.</translation>
    </message>
    <message>
        <source>This message was deleted, so it cannot be changed any more.</source>
        <translation>Este mensaje se eliminó, así que ya no se puede cambiar.</translation>
    </message>
    <message>
        <source>These are somebody else's words, which cannot be changed. Delete the message instead.</source>
        <translation>Son palabras de otra persona y no se pueden cambiar. Elimina el mensaje en su lugar.</translation>
    </message>
    <message>
        <source>The message is empty. Write something, or delete it instead.</source>
        <translation>El mensaje está vacío. Escribe algo o elimínalo.</translation>
    </message>
    <message>
        <source>Only whoever wrote a message can delete it.</source>
        <translation>Solo quien escribió un mensaje puede eliminarlo.</translation>
    </message>
    <message>
        <source>A reaction is a single emoji.</source>
        <translation>Una reacción es un solo emoji.</translation>
    </message>
    <message>
        <source>This message was deleted, so nobody can react to it.</source>
        <translation>Este mensaje se eliminó, así que nadie puede reaccionar a él.</translation>
    </message>
    <message>
        <source>You have reacted to this message ten times. Take one back first.</source>
        <translation>Has reaccionado diez veces a este mensaje. Retira antes una reacción.</translation>
    </message>
    <message>
        <source>Only a tutor or the academy can open a group. Ask your tutor for one.</source>
        <translation>Solo un tutor o la academia pueden abrir un grupo. Pídeselo a tu tutor.</translation>
    </message>
    <message>
        <source>Give the group a name, so that people know what it is for.</source>
        <translation>Pon un nombre al grupo para que se sepa para qué es.</translation>
    </message>
    <message>
        <source>A conversation has at most 100 people.</source>
        <translation>Una conversación tiene 100 personas como máximo.</translation>
    </message>
    <message>
        <source>You cannot write to one of these people. Ask the academy to bring you together.</source>
        <translation>No puedes escribir a una de estas personas. Pide a la academia que os ponga en contacto.</translation>
    </message>
    <message>
        <source>This conversation could not be opened. Try again.</source>
        <translation>No se pudo abrir esta conversación. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The subject is one line of at most 200 characters.</source>
        <translation>El asunto es una línea de 200 caracteres como máximo.</translation>
    </message>
    <message>
        <source>The name is one line of at most 200 characters.</source>
        <translation>El nombre es una línea de 200 caracteres como máximo.</translation>
    </message>
    <message>
        <source>Choose with whom you want to talk.</source>
        <translation>Elige con quién quieres hablar.</translation>
    </message>
    <message>
        <source>Leave the group to take yourself out of it.</source>
        <translation>Abandona el grupo para salir de él.</translation>
    </message>
    <message>
        <source>Only a group can be left. Archive this conversation to put it out of sight.</source>
        <translation>Solo se puede abandonar un grupo. Archiva esta conversación para no verla.</translation>
    </message>
    <message>
        <source>You are not in this conversation.</source>
        <translation>No estás en esta conversación.</translation>
    </message>
    <message>
        <source>The time could not be read. Choose another one.</source>
        <translation>No se pudo leer la hora. Elige otra.</translation>
    </message>
    <message>
        <source>A message can be scheduled a year ahead at most. Choose an earlier time.</source>
        <translation>Un mensaje se puede programar con un año de antelación como máximo. Elige una hora anterior.</translation>
    </message>
    <message>
        <source>You have scheduled 200 messages already. Send or delete some of them first.</source>
        <translation>Ya has programado 200 mensajes. Envía o elimina antes algunos.</translation>
    </message>
    <message>
        <source>This message was sent already, so it stays as it was. Change it in the conversation.</source>
        <translation>Este mensaje ya se envió, así que queda como estaba. Cámbialo en la conversación.</translation>
    </message>
    <message>
        <source>This message was deleted before, perhaps on another device. Copy the text and schedule it anew.</source>
        <translation>Este mensaje se eliminó antes, quizá en otro dispositivo. Copia el texto y prográmalo de nuevo.</translation>
    </message>
    <message>
        <source>This message was sent already. You can delete it in the conversation.</source>
        <translation>Este mensaje ya se envió. Puedes eliminarlo en la conversación.</translation>
    </message>
    <message>
        <source>You are not enrolled in the course of this lesson, so your progress was not saved.</source>
        <translation>No estás inscrito en el curso de esta lección, así que tu progreso no se guardó.</translation>
    </message>
    <message>
        <source>This course is not open for enrolment.</source>
        <translation>Este curso no admite inscripciones.</translation>
    </message>
    <message>
        <source>Only a student can enrol in a course.</source>
        <translation>Solo un estudiante puede inscribirse en un curso.</translation>
    </message>
    <message>
        <source>This course has to be paid for. Buy it to enrol.</source>
        <translation>Este curso es de pago. Cómpralo para inscribirte.</translation>
    </message>
    <message>
        <source>You are not enrolled in this course.</source>
        <translation>No estás inscrito en este curso.</translation>
    </message>
    <message>
        <source>A course can be reviewed once you have finished it.</source>
        <translation>Un curso se puede valorar cuando lo has terminado.</translation>
    </message>
    <message>
        <source>Give one to five stars.</source>
        <translation>Da de una a cinco estrellas.</translation>
    </message>
    <message>
        <source>The review is longer than 1,000 characters. Shorten it, then send it again.</source>
        <translation>La reseña tiene más de 1000 caracteres. Acórtala y envíala de nuevo.</translation>
    </message>
    <message>
        <source>This article is no longer in the library.</source>
        <translation>Este artículo ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>This lesson is not open to you any more, so nothing can be marked in it.</source>
        <translation>Esta lección ya no está abierta para ti, así que no se puede marcar nada en ella.</translation>
    </message>
    <message>
        <source>You keep 10,000 marks already. Delete some of them first.</source>
        <translation>Ya guardas 10 000 marcas. Elimina antes algunas.</translation>
    </message>
    <message>
        <source>This note is not yours.</source>
        <translation>Esta nota no es tuya.</translation>
    </message>
    <message>
        <source>This card is not yours.</source>
        <translation>Esta tarjeta no es tuya.</translation>
    </message>
    <message>
        <source>The front of a card needs up to 4,000 characters, its back may have up to 8,000.</source>
        <translation>El anverso de una tarjeta lleva hasta 4000 caracteres; el reverso, hasta 8000.</translation>
    </message>
    <message>
        <source>You have 10,000 cards already. Delete some of them first.</source>
        <translation>Ya tienes 10 000 tarjetas. Elimina antes algunas.</translation>
    </message>
    <message>
        <source>Only tutors write notes, and only about their own students.</source>
        <translation>Solo los tutores escriben notas, y solo sobre sus propios estudiantes.</translation>
    </message>
    <message>
        <source>A note may have 8,000 characters. Shorten it, then save it again.</source>
        <translation>Una nota puede tener 8000 caracteres. Acórtala y guárdala de nuevo.</translation>
    </message>
    <message>
        <source>You are not enrolled in the course of this quiz. Your answers are kept here.</source>
        <translation>No estás inscrito en el curso de este cuestionario. Tus respuestas se conservan aquí.</translation>
    </message>
    <message>
        <source>Your tutor has changed this quiz since. Look at it again; your answers are kept.</source>
        <translation>Tu tutor ha cambiado este cuestionario desde entonces. Míralo de nuevo; tus respuestas se conservan.</translation>
    </message>
    <message>
        <source>The answers could not be read. Answer the quiz again.</source>
        <translation>No se pudieron leer las respuestas. Responde al cuestionario de nuevo.</translation>
    </message>
    <message>
        <source>You have used all attempts for this quiz.</source>
        <translation>Has usado todos los intentos de este cuestionario.</translation>
    </message>
    <message>
        <source>This could not be sent under its number. Answer the quiz again.</source>
        <translation>Esto no se pudo enviar con su número. Responde al cuestionario de nuevo.</translation>
    </message>
    <message>
        <source>A quiz has one to fifty questions.</source>
        <translation>Un cuestionario tiene de una a cincuenta preguntas.</translation>
    </message>
    <message>
        <source>Allow 1 to 50 attempts, and ask for 0 to 100 percent.</source>
        <translation>Permite de 1 a 50 intentos y pide del 0 al 100 por ciento.</translation>
    </message>
    <message>
        <source>Two questions have the same name.</source>
        <translation>Dos preguntas tienen el mismo nombre.</translation>
    </message>
    <message>
        <source>This lesson is not one of yours.</source>
        <translation>Esta lección no es tuya.</translation>
    </message>
    <message>
        <source>This quiz was changed on another device. Look at it again, then save.</source>
        <translation>Este cuestionario se cambió en otro dispositivo. Míralo de nuevo y guarda.</translation>
    </message>
    <message>
        <source>A title has between 1 and 200 characters.</source>
        <translation>Un título tiene entre 1 y 200 caracteres.</translation>
    </message>
    <message>
        <source>This course is not one of yours any more.</source>
        <translation>Este curso ya no es tuyo.</translation>
    </message>
    <message>
        <source>Only tutors make courses.</source>
        <translation>Solo los tutores crean cursos.</translation>
    </message>
    <message>
        <source>This lesson was deleted on another device.</source>
        <translation>Esta lección se eliminó en otro dispositivo.</translation>
    </message>
    <message>
        <source>Students take this course. Archive it instead: they keep it, and nobody new comes in.</source>
        <translation>Hay estudiantes en este curso. Archívalo en su lugar: ellos lo conservan y no entra nadie nuevo.</translation>
    </message>
    <message>
        <source>Only whoever teaches a course sees how its students get on.</source>
        <translation>Solo quien imparte un curso ve cómo avanzan sus estudiantes.</translation>
    </message>
    <message>
        <source>This tutor is not with the academy any more. Choose another one.</source>
        <translation>Este tutor ya no está en la academia. Elige otro.</translation>
    </message>
    <message>
        <source>You have changed this session very often. Wait an hour, or write a message.</source>
        <translation>Has cambiado esta sesión muchas veces. Espera una hora o escribe un mensaje.</translation>
    </message>
    <message>
        <source>This session is not in your calendar.</source>
        <translation>Esta sesión no está en tu calendario.</translation>
    </message>
    <message>
        <source>Only students book sessions.</source>
        <translation>Solo los estudiantes reservan sesiones.</translation>
    </message>
    <message>
        <source>This tutor takes no bookings at present. Choose another one.</source>
        <translation>Este tutor no acepta reservas por ahora. Elige otro.</translation>
    </message>
    <message>
        <source>A session begins on a multiple of five minutes, within the coming year.</source>
        <translation>Una sesión empieza en múltiplos de cinco minutos, dentro del próximo año.</translation>
    </message>
    <message>
        <source>The topic may have 200 characters and the notes 4,000. Shorten them, then try again.</source>
        <translation>El tema admite 200 caracteres y las notas 4.000. Acórtalos e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>This subject is not taught any more. Choose another one.</source>
        <translation>Esta materia ya no se imparte. Elige otra.</translation>
    </message>
    <message>
        <source>Ten of your requests wait for an answer. Wait for one, or cancel one.</source>
        <translation>Diez de tus solicitudes esperan respuesta. Espera una o cancela una.</translation>
    </message>
    <message>
        <source>You have booked very often today. Continue tomorrow, or write to the academy.</source>
        <translation>Hoy has reservado muchas veces. Sigue mañana o escribe a la academia.</translation>
    </message>
    <message>
        <source>The time of this request is over. Propose another one.</source>
        <translation>La hora de esta solicitud ya pasó. Propón otra.</translation>
    </message>
    <message>
        <source>The meeting link must be an address that begins with https://.</source>
        <translation>El enlace de la reunión debe ser una dirección que empiece por https://.</translation>
    </message>
    <message>
        <source>Propose a different time within the coming year, on a multiple of five minutes.</source>
        <translation>Propón otra hora dentro del próximo año, en múltiplos de cinco minutos.</translation>
    </message>
    <message>
        <source>The other side has proposed another time. Answer that first.</source>
        <translation>La otra parte ha propuesto otra hora. Respóndela primero.</translation>
    </message>
    <message>
        <source>The proposed time is over. Propose another one.</source>
        <translation>La hora propuesta ya pasó. Propón otra.</translation>
    </message>
    <message>
        <source>This proposal was withdrawn or answered. Look at the session again.</source>
        <translation>Esta propuesta se retiró o ya se respondió. Mira la sesión otra vez.</translation>
    </message>
    <message>
        <source>The time of this session has come, so it cannot be cancelled any more.</source>
        <translation>La hora de esta sesión ha llegado, así que ya no se puede cancelar.</translation>
    </message>
    <message>
        <source>The room of a session opens 15 minutes before it begins.</source>
        <translation>La sala de una sesión se abre 15 minutos antes de que empiece.</translation>
    </message>
    <message>
        <source>A session can be started 15 minutes before it begins.</source>
        <translation>Una sesión se puede iniciar 15 minutos antes de su hora.</translation>
    </message>
    <message>
        <source>The time of this session is over. Finish it, or mark who was missing.</source>
        <translation>La hora de esta sesión ya pasó. Termínala o indica quién faltó.</translation>
    </message>
    <message>
        <source>This session has not begun yet.</source>
        <translation>Esta sesión aún no ha empezado.</translation>
    </message>
    <message>
        <source>You were not seen in this session. If it took place all the same, write to the academy.</source>
        <translation>No constas como presente en esta sesión. Si aun así se celebró, escribe a la academia.</translation>
    </message>
    <message>
        <source>The report is longer than 8,000 characters. Shorten it, then try again.</source>
        <translation>El informe supera los 8.000 caracteres. Acórtalo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Wait ten minutes before you call it missed.</source>
        <translation>Espera diez minutos antes de darla por perdida.</translation>
    </message>
    <message>
        <source>This was more than a week ago. Write to the academy.</source>
        <translation>Hace más de una semana de esto. Escribe a la academia.</translation>
    </message>
    <message>
        <source>The other side was there. If that did not work out, write to the academy.</source>
        <translation>La otra parte estuvo presente. Si no funcionó, escribe a la academia.</translation>
    </message>
    <message>
        <source>You were not seen there for the first ten minutes, so nobody can tell who was missing.</source>
        <translation>No constas como presente los primeros diez minutos, así que nadie puede saber quién faltó.</translation>
    </message>
    <message>
        <source>You have given feedback for this session already.</source>
        <translation>Ya has dado tu opinión sobre esta sesión.</translation>
    </message>
    <message>
        <source>Feedback is for sessions that took place.</source>
        <translation>Las opiniones son para sesiones que se celebraron.</translation>
    </message>
    <message>
        <source>The text is longer than 4,000 characters. Shorten it, then send it again.</source>
        <translation>El texto supera los 4.000 caracteres. Acórtalo y envíalo de nuevo.</translation>
    </message>
    <message>
        <source>These are more than 500 working hours and exceptions. Remove some first.</source>
        <translation>Son más de 500 horarios y excepciones. Quita algunos primero.</translation>
    </message>
    <message>
        <source>The academy does not know this time zone. Choose another one.</source>
        <translation>La academia no conoce esta zona horaria. Elige otra.</translation>
    </message>
    <message>
        <source>A pause has at most 4 hours, the notice at most 14 days.</source>
        <translation>La pausa dura como mucho 4 horas y el aviso como mucho 14 días.</translation>
    </message>
    <message>
        <source>One of the subjects is not taught any more. Choose again.</source>
        <translation>Una de las materias ya no se imparte. Elige de nuevo.</translation>
    </message>
    <message>
        <source>You have fifty packages on offer. Archive one first.</source>
        <translation>Tienes cincuenta paquetes en oferta. Archiva uno primero.</translation>
    </message>
    <message>
        <source>Give the package a name of at most 120 characters.</source>
        <translation>Da al paquete un nombre de 120 caracteres como máximo.</translation>
    </message>
    <message>
        <source>A package has a price, and is valid for 7 days to 3 years.</source>
        <translation>Un paquete tiene un precio y vale entre 7 días y 3 años.</translation>
    </message>
    <message>
        <source>This course is not on offer any more.</source>
        <translation>Este curso ya no se ofrece.</translation>
    </message>
    <message>
        <source>You take this course already. Nothing is due.</source>
        <translation>Ya sigues este curso. No debes nada.</translation>
    </message>
    <message>
        <source>The tutor has not confirmed this session yet. Pay when the time is agreed.</source>
        <translation>El tutor aún no ha confirmado esta sesión. Paga cuando la hora esté acordada.</translation>
    </message>
    <message>
        <source>Nothing is due for this session.</source>
        <translation>No se debe nada por esta sesión.</translation>
    </message>
    <message>
        <source>This package is not on offer any more.</source>
        <translation>Este paquete ya no se ofrece.</translation>
    </message>
    <message>
        <source>Only a payment that went through can be given back.</source>
        <translation>Solo se puede devolver un pago que se completó.</translation>
    </message>
    <message>
        <source>A refund of this payment is being looked at already.</source>
        <translation>Ya se está estudiando la devolución de este pago.</translation>
    </message>
    <message>
        <source>Say in a few words why you ask for your money back.</source>
        <translation>Di en pocas palabras por qué pides la devolución.</translation>
    </message>
    <message>
        <source>This refund was decided already.</source>
        <translation>Esta devolución ya se decidió.</translation>
    </message>
    <message>
        <source>Choose a period that has ended.</source>
        <translation>Elige un periodo que ya haya terminado.</translation>
    </message>
    <message>
        <source>This payout was settled already.</source>
        <translation>Esta liquidación ya se cerró.</translation>
    </message>
    <message>
        <source>You have sessions ahead. Cancel them first, so that nobody waits for you.</source>
        <translation>Tienes sesiones pendientes. Cancélalas primero, para que nadie te espere.</translation>
    </message>
    <message>
        <source>Students take your courses. Ask the academy to hand them over or archive them first.</source>
        <translation>Hay estudiantes en tus cursos. Pide primero a la academia que los traspase o los archive.</translation>
    </message>
    <message>
        <source>Students have paid you for sessions ahead. Ask the academy to give their money back first.</source>
        <translation>Hay estudiantes que te han pagado sesiones por adelantado. Pide primero a la academia que les devuelva el dinero.</translation>
    </message>
    <message>
        <source>Money of yours is on its way. Wait until it has arrived, then delete your account.</source>
        <translation>Hay dinero tuyo en camino. Espera a que llegue y después elimina tu cuenta.</translation>
    </message>
    <message>
        <source>You are the academy's only admin. Make somebody else an admin first.</source>
        <translation>Eres el único administrador de la academia. Nombra primero a otra persona.</translation>
    </message>
    <message>
        <source>This package is not for sessions with this tutor. Choose another way to pay.</source>
        <translation>Este paquete no es para sesiones con este tutor. Elige otra forma de pago.</translation>
    </message>
    <message>
        <source>The money for this goes back, or went back, so nothing can be booked with it.</source>
        <translation>El dinero de esto se devuelve o ya se devolvió, así que no sirve para reservar.</translation>
    </message>
    <message>
        <source>It is not valid any more at that time. Choose an earlier time, or another way to pay.</source>
        <translation>Ya no será válido en esa fecha. Elige una hora anterior u otra forma de pago.</translation>
    </message>
    <message>
        <source>It is for other subjects. Choose one of them, or another way to pay.</source>
        <translation>Es para otras materias. Elige una de ellas u otra forma de pago.</translation>
    </message>
    <message>
        <source>Nothing is due for this session any more.</source>
        <translation>Ya no se debe nada por esta sesión.</translation>
    </message>
    <message>
        <source>A page to pay for this session is open. Stop that payment first, then use your package.</source>
        <translation>Hay una página de pago abierta para esta sesión. Detén ese pago primero y usa después tu paquete.</translation>
    </message>
    <message>
        <source>This student has twenty make-up sessions already. They should be used first.</source>
        <translation>Este estudiante ya tiene veinte sesiones de recuperación. Deberían usarse primero.</translation>
    </message>
    <message>
        <source>The student has booked a session with it. Cancel that one first.</source>
        <translation>El estudiante ha reservado una sesión con esto. Cancela esa primero.</translation>
    </message>
    <message>
        <source>Say in a few words what it is for, in at most 500 characters.</source>
        <translation>Di en pocas palabras para qué es, en 500 caracteres como máximo.</translation>
    </message>
</context>
<context>
    <name>screens</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Cursos</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Estudiantes</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Tarjetas</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Earnings</source>
        <translation>Ingresos</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Pagos a tutores</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Reembolsos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>series</name>
    <message>
        <source>From {day} on it is at {new} instead of {old} by your clock.</source>
        <translation>A partir del {day} será a las {new} en lugar de las {old} en su reloj.</translation>
    </message>
    <message>
        <source>From {day} on it is at {new} instead of {old} for {person}.</source>
        <translation>A partir del {day} será a las {new} en lugar de las {old} para {person}.</translation>
    </message>
    <message>
        <source>the other side</source>
        <translation>la otra parte</translation>
    </message>
    <message>
        <source>{n} of {total}, every week until {day}</source>
        <translation>{n} de {total}, cada semana hasta el {day}</translation>
    </message>
    <message numerus="yes">
        <source>You agree to all %Ln weekly sessions.</source>
        <translation><numerusform>Aceptas la sesión semanal.</numerusform><numerusform>Aceptas las %Ln sesiones semanales.</numerusform></translation></message>
    <message numerus="yes">
        <source>You decline all %Ln weekly sessions.</source>
        <translation><numerusform>Rechazas la sesión semanal.</numerusform><numerusform>Rechazas las %Ln sesiones semanales.</numerusform></translation></message>
    <message numerus="yes">
        <source>Only this session is cancelled. %Ln others of the weekly booking stay.</source>
        <translation><numerusform>Solo se cancela esta sesión. Queda otra de la reserva semanal.</numerusform><numerusform>Solo se cancela esta sesión. Quedan otras %Ln de la reserva semanal.</numerusform></translation></message>
    <message numerus="yes">
        <source>Only this session moves. %Ln others of the weekly booking stay.</source>
        <translation><numerusform>Solo cambia esta sesión. Queda otra de la reserva semanal.</numerusform><numerusform>Solo cambia esta sesión. Quedan otras %Ln de la reserva semanal.</numerusform></translation></message>
    <message>
        <source>From {day} on it is at {new} again.</source>
        <translation>A partir del {day} vuelve a ser a las {new}.</translation>
    </message>
    <message>
        <source>From {day} on it is at {new}.</source>
        <translation>A partir del {day} es a las {new}.</translation>
    </message>
</context>
<context>
    <name>sessions</name>
    <message>
        <source>online</source>
        <translation>en línea</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>presencial</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>por teléfono</translation>
    </message>
    <message>
        <source>not confirmed, waits for a connection</source>
        <translation>sin confirmar, espera una conexión</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>solicitada</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmada</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>no celebrada</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd, d 'de' MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd, d 'de' MMMM 'de' yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d 'de' MMMM 'de' yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d 'de' MMMM</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>{title} with {person}</source>
        <translation>{title} con {person}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>de {start} a {end}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sessions</source>
        <translation><numerusform>%Ln sesión</numerusform><numerusform>%Ln sesiones</numerusform></translation></message>
    <message>
        <source>Week {week}, {sessions}</source>
        <translation>Semana {week}, {sessions}</translation>
    </message>
    <message>
        <source>needs your answer</source>
        <translation>espera tu respuesta</translation>
    </message>
    <message>
        <source>another time is proposed</source>
        <translation>se propone otra hora</translation>
    </message>
    <message>
        <source>again</source>
        <translation>otra vez</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>Open {hours}</source>
        <translation>Abierto {hours}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Closed {hours}</source>
        <translation>Cerrado {hours}</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>sin confirmar</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>Hoy, {day}</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>nada previsto</translation>
    </message>
    <message>
        <source>The academy cannot be reached: changes have to wait.</source>
        <translation>No se puede contactar con la academia: los cambios tienen que esperar.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Materia</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Semanal</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Meeting link</source>
        <translation>Enlace de la reunión</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Cancelación</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Was there</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Your feedback</source>
        <translation>Tu opinión</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Opinión</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>{stars} of 5 stars</source>
        <translation>{stars} de 5 estrellas</translation>
    </message>
    <message>
        <source>Waits on this computer until the academy can be reached.</source>
        <translation>Espera en este ordenador hasta que se pueda contactar con la academia.</translation>
    </message>
    <message>
        <source>{time} your time</source>
        <translation>{time} en tu hora</translation>
    </message>
    <message>
        <source>{time} for {person}</source>
        <translation>{time} para {person}</translation>
    </message>
    <message>
        <source>the other side</source>
        <translation>la otra parte</translation>
    </message>
    <message>
        <source>ends in {time}</source>
        <translation>termina en {time}</translation>
    </message>
    <message>
        <source>begins in {time}</source>
        <translation>empieza en {time}</translation>
    </message>
    <message>
        <source>{person} asks for this session</source>
        <translation>{person} pide esta sesión</translation>
    </message>
    <message>
        <source>Waits for {person} to confirm</source>
        <translation>Espera a que {person} la confirme</translation>
    </message>
    <message>
        <source>You cancelled it</source>
        <translation>La cancelaste</translation>
    </message>
    <message>
        <source>{person} did not come</source>
        <translation>{person} no vino</translation>
    </message>
    <message>
        <source>You did not come</source>
        <translation>No viniste</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>Confirmed, at another time than first agreed</source>
        <translation>Confirmada, a otra hora que la acordada al principio</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>It took place</source>
        <translation>Se celebró</translation>
    </message>
    <message>
        <source>You propose {time}. Until {person} agrees, the session stays where it is.</source>
        <translation>Propones {time}. Hasta que {person} acepte, la sesión se queda como está.</translation>
    </message>
    <message>
        <source>{person} proposes {time}.</source>
        <translation>{person} propone {time}.</translation>
    </message>
    <message>
        <source>The tutor has not given a meeting link yet.</source>
        <translation>El tutor aún no ha dado un enlace.</translation>
    </message>
    <message>
        <source>Opens 15 minutes before, at {time}.</source>
        <translation>Se abre 15 minutos antes, a las {time}.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Propose another time</source>
        <translation>Proponer otra hora</translation>
    </message>
    <message>
        <source>Accept this time</source>
        <translation>Aceptar esta hora</translation>
    </message>
    <message>
        <source>Keep the old time</source>
        <translation>Mantener la hora anterior</translation>
    </message>
    <message>
        <source>Withdraw the proposal</source>
        <translation>Retirar la propuesta</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>Escribir el informe</translation>
    </message>
    <message>
        <source>Nobody came</source>
        <translation>No vino nadie</translation>
    </message>
    <message>
        <source>Give feedback</source>
        <translation>Dar tu opinión</translation>
    </message>
    <message>
        <source>Change the details</source>
        <translation>Cambiar los detalles</translation>
    </message>
    <message>
        <source>Cancel the session</source>
        <translation>Cancelar la sesión</translation>
    </message>
    <message>
        <source>From 15 minutes before it begins.</source>
        <translation>Desde 15 minutos antes de que empiece.</translation>
    </message>
    <message>
        <source>From when it begins.</source>
        <translation>A partir de su comienzo.</translation>
    </message>
    <message>
        <source>Wait ten minutes before you call it missed.</source>
        <translation>Espera diez minutos antes de darla por perdida.</translation>
    </message>
    <message>
        <source>The other side was there.</source>
        <translation>La otra parte estuvo allí.</translation>
    </message>
    <message>
        <source>You were not seen there yourself for the first ten minutes.</source>
        <translation>A ti tampoco se te vio allí los primeros diez minutos.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Asking whether it arrived…</source>
        <translation>Preguntando si ha llegado…</translation>
    </message>
    <message>
        <source>Nothing was done: the academy cannot be reached. Try again later.</source>
        <translation>No se ha hecho nada: no se puede contactar con la academia. Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>The academy did not agree. Look at the session again.</source>
        <translation>La academia no lo ha aceptado. Vuelve a mirar la sesión.</translation>
    </message>
    <message>
        <source>Cancelling now is free.</source>
        <translation>Cancelar ahora es gratis.</translation>
    </message>
    <message>
        <source>Cancelling is free until {time}.</source>
        <translation>Cancelar es gratis hasta el {time}.</translation>
    </message>
    <message>
        <source>Cancelling now costs {fee} of {price}.</source>
        <translation>Cancelar ahora cuesta {fee} de {price}.</translation>
    </message>
    <message>
        <source>{refund} of what was paid comes back.</source>
        <translation>Se devuelven {refund} de lo pagado.</translation>
    </message>
    <message>
        <source>Cancelling is free. The student has paid and gets a make-up session, or the money back if they prefer.</source>
        <translation>Cancelar es gratis. El estudiante ha pagado y recibe una sesión de recuperación, o su dinero si lo prefiere.</translation>
    </message>
    <message>
        <source>It is too late to cancel for free: the prepaid session counts as used.</source>
        <translation>Es tarde para cancelar gratis: la sesión prepagada cuenta como usada.</translation>
    </message>
    <message>
        <source>Cancelling is free. The prepaid session goes back to the student.</source>
        <translation>Cancelar es gratis. La sesión prepagada vuelve al estudiante.</translation>
    </message>
    <message>
        <source>Until {time} you get the prepaid session back.</source>
        <translation>Hasta el {time} recuperas la sesión prepagada.</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>{amount} due</source>
        <translation>{amount} pendientes</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratis</translation>
    </message>
    <message>
        <source>to be paid</source>
        <translation>por pagar</translation>
    </message>
    <message>
        <source>being paid</source>
        <translation>pagándose</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>pagada</translation>
    </message>
    <message>
        <source>partly refunded</source>
        <translation>reembolsada en parte</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>reembolsada</translation>
    </message>
    <message>
        <source>Paid with a prepaid package</source>
        <translation>Pagada con un paquete prepago</translation>
    </message>
    <message>
        <source>A make-up session: nothing to pay</source>
        <translation>Sesión de recuperación: nada que pagar</translation>
    </message>
    <message>
        <source>Nothing to pay: the prepaid session was given back</source>
        <translation>Nada que pagar: se devolvió la sesión prepagada</translation>
    </message>
    <message>
        <source>Free until {hours} before, then the prepaid session counts as used.</source>
        <translation>Gratis hasta {hours} antes; después la sesión prepagada cuenta como usada.</translation>
    </message>
    <message>
        <source>Free until {hours} before, then {percent} % of the price.</source>
        <translation>Gratis hasta {hours} antes; después, el {percent} % del precio.</translation>
    </message>
    <message>
        <source>{person}: not seen</source>
        <translation>{person}: no se le vio</translation>
    </message>
    <message>
        <source>{person}: there since {time}</source>
        <translation>{person}: presente desde las {time}</translation>
    </message>
    <message>
        <source>{person}: {time}</source>
        <translation>{person}: {time}</translation>
    </message>
    <message>
        <source>The tutor</source>
        <translation>El tutor</translation>
    </message>
    <message>
        <source>The student</source>
        <translation>El estudiante</translation>
    </message>
    <message>
        <source>The academy</source>
        <translation>La academia</translation>
    </message>
    <message>
        <source>{person} booked it</source>
        <translation>{person} la reservó</translation>
    </message>
    <message>
        <source>{person} confirmed it</source>
        <translation>{person} la confirmó</translation>
    </message>
    <message>
        <source>{person} declined it</source>
        <translation>{person} la rechazó</translation>
    </message>
    <message>
        <source>{person} proposed another time</source>
        <translation>{person} propuso otra hora</translation>
    </message>
    <message>
        <source>{person} proposed yet another time</source>
        <translation>{person} propuso otra hora distinta</translation>
    </message>
    <message>
        <source>{person} accepted the new time</source>
        <translation>{person} aceptó la nueva hora</translation>
    </message>
    <message>
        <source>{person} kept the old time</source>
        <translation>{person} mantuvo la hora anterior</translation>
    </message>
    <message>
        <source>{person} cancelled it</source>
        <translation>{person} la canceló</translation>
    </message>
    <message>
        <source>{person} started it</source>
        <translation>{person} la empezó</translation>
    </message>
    <message>
        <source>{person} finished it</source>
        <translation>{person} la terminó</translation>
    </message>
    <message>
        <source>{person} said that nobody came</source>
        <translation>{person} dijo que no vino nadie</translation>
    </message>
    <message>
        <source>{person} wrote the report</source>
        <translation>{person} escribió el informe</translation>
    </message>
    <message>
        <source>{person} changed the details</source>
        <translation>{person} cambió los detalles</translation>
    </message>
    <message>
        <source>Confirmed.</source>
        <translation>Confirmada.</translation>
    </message>
    <message>
        <source>Declined.</source>
        <translation>Rechazada.</translation>
    </message>
    <message>
        <source>Your proposal is with the other side.</source>
        <translation>Tu propuesta está con la otra parte.</translation>
    </message>
    <message>
        <source>Agreed: the session has moved.</source>
        <translation>Acordado: la sesión se ha movido.</translation>
    </message>
    <message>
        <source>The session stays where it was.</source>
        <translation>La sesión se queda como estaba.</translation>
    </message>
    <message>
        <source>Your proposal is withdrawn.</source>
        <translation>Tu propuesta se ha retirado.</translation>
    </message>
    <message>
        <source>The session has begun.</source>
        <translation>La sesión ha empezado.</translation>
    </message>
    <message>
        <source>The session is finished.</source>
        <translation>La sesión ha terminado.</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>El informe está guardado.</translation>
    </message>
    <message>
        <source>It is noted that nobody came.</source>
        <translation>Queda anotado que no vino nadie.</translation>
    </message>
    <message>
        <source>Thank you. Your feedback is written down and sent.</source>
        <translation>Gracias. Tu opinión queda escrita y se envía.</translation>
    </message>
    <message>
        <source>The details are saved.</source>
        <translation>Los detalles están guardados.</translation>
    </message>
    <message>
        <source>The session is cancelled.</source>
        <translation>La sesión está cancelada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait for your answer</source>
        <translation><numerusform>%Ln espera tu respuesta</numerusform><numerusform>%Ln esperan tu respuesta</numerusform></translation></message>
    <message>
        <source>another time: {time}</source>
        <translation>otra hora: {time}</translation>
    </message>
    <message>
        <source>Waiting for your answer</source>
        <translation>Esperan tu respuesta</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Name, picture, time zone</source>
        <translation>Nombre, foto, zona horaria</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Email, password, devices</source>
        <translation>Correo, contraseña, dispositivos</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Tus datos</translation>
    </message>
    <message>
        <source>Export, delete your account</source>
        <translation>Exportar, eliminar tu cuenta</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilidad</translation>
    </message>
    <message>
        <source>When you can be booked</source>
        <translation>Cuándo se le puede reservar</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Theme, size, motion</source>
        <translation>Tema, tamaño, movimiento</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Texts, dates, direction</source>
        <translation>Textos, fechas, dirección</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>By whose clock it goes</source>
        <translation>Por qué reloj se rige</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Notices, quiet hours, tray</source>
        <translation>Avisos, silencio, bandeja</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Downloads and room on the disk</source>
        <translation>Descargas y espacio en disco</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>What others can see</source>
        <translation>Lo que otros pueden ver</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Diagnostics for whoever helps</source>
        <translation>Diagnóstico para quien ayude</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>Ir a cualquier cosa</translation>
    </message>
    <message>
        <source>Go to a view of the rail</source>
        <translation>Ir a una vista de la barra</translation>
    </message>
    <message>
        <source>Find in this view</source>
        <translation>Buscar en esta vista</translation>
    </message>
    <message>
        <source>Search all messages</source>
        <translation>Buscar en todos los mensajes</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>This overview</source>
        <translation>Este resumen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>In a conversation</source>
        <translation>En una conversación</translation>
    </message>
    <message>
        <source>In a lesson</source>
        <translation>En una lección</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nueva conversación</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Nueva línea</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Enviar más tarde</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Adjuntar archivos</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Conversación anterior</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Conversación siguiente</translation>
    </message>
    <message>
        <source>Next message that was found</source>
        <translation>Siguiente mensaje encontrado</translation>
    </message>
    <message>
        <source>Mention somebody of the group</source>
        <translation>Mencionar a alguien del grupo</translation>
    </message>
    <message>
        <source>Next mention of you</source>
        <translation>Siguiente mención de ti</translation>
    </message>
    <message>
        <source>Forward the message</source>
        <translation>Reenviar el mensaje</translation>
    </message>
    <message>
        <source>What can be done with a message</source>
        <translation>Lo que se puede hacer con un mensaje</translation>
    </message>
    <message>
        <source>In the calendar</source>
        <translation>En el calendario</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>La semana</translation>
    </message>
    <message>
        <source>The agenda</source>
        <translation>La agenda</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Semana anterior</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Semana siguiente</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>Abrir la sesión</translation>
    </message>
    <message>
        <source>Find in the lesson</source>
        <translation>Buscar en la lección</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Letra más grande</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>Letra más pequeña</translation>
    </message>
    <message>
        <source>Select words by keyboard</source>
        <translation>Seleccionar palabras con el teclado</translation>
    </message>
    <message>
        <source>Highlight them</source>
        <translation>Subrayarlas</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>Make a card of them</source>
        <translation>Hacer una tarjeta con ellas</translation>
    </message>
    <message>
        <source>Keep this place</source>
        <translation>Guardar este punto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>sign_in</name>
    <message>
        <source>Enter your email address, like name@example.com.</source>
        <translation>Escribe tu correo, como nombre@example.com.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Escribe tu contraseña.</translation>
    </message>
    <message numerus="yes">
        <source>Enter your first name, in at most %Ln characters.</source>
        <translation><numerusform>Escribe tu nombre, con %Ln carácter como máximo.</numerusform><numerusform>Escribe tu nombre, con %Ln caracteres como máximo.</numerusform></translation></message>
    <message numerus="yes">
        <source>A last name has at most %Ln characters.</source>
        <translation><numerusform>Un apellido tiene como máximo %Ln carácter.</numerusform><numerusform>Un apellido tiene como máximo %Ln caracteres.</numerusform></translation></message>
    <message>
        <source>Type all six digits of the mail.</source>
        <translation>Escribe las seis cifras del correo.</translation>
    </message>
    <message>
        <source>A mail to {email} is on its way. Type its six digits here, or click its link on this computer.</source>
        <translation>Un correo va camino de {email}. Escribe aquí sus seis cifras o haz clic en su enlace en este equipo.</translation>
    </message>
    <message>
        <source>If {email} has an account here, a mail is on its way. Type its six digits here, or click its link on this computer.</source>
        <translation>Si {email} tiene una cuenta aquí, un correo va en camino. Escribe aquí sus seis cifras o haz clic en su enlace en este equipo.</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %Ln characters.</source>
        <translation><numerusform>Usa al menos %Ln carácter.</numerusform><numerusform>Usa al menos %Ln caracteres.</numerusform></translation></message>
    <message>
        <source>This address is not confirmed yet. Open the link in the email you received.</source>
        <translation>Esta dirección aún no está confirmada. Abre el enlace del correo que recibiste.</translation>
    </message>
    <message>
        <source>This is not an academy's address. It looks like {example}</source>
        <translation>Esta no es la dirección de una academia. Tiene la forma {example}</translation>
    </message>
    <message>
        <source>Use https: plain http would show your messages to the network.</source>
        <translation>Usa https: con http tus mensajes quedarían a la vista de la red.</translation>
    </message>
    <message>
        <source>Something answers there, but it is no academy. Check the address.</source>
        <translation>Allí responde algo, pero no es una academia. Comprueba la dirección.</translation>
    </message>
    <message>
        <source>This is the academy's secret key. It opens everything and must never leave the server: it was not kept. Ask for the publishable key, and tell the academy to replace the secret one.</source>
        <translation>Es la clave secreta de la academia. Lo abre todo y nunca debe salir del servidor: no se guardó. Pide la clave publicable y avisa a la academia para que cambie la secreta.</translation>
    </message>
    <message>
        <source>This is not a publishable key. It begins with sb_publishable_ or eyJ.</source>
        <translation>Esta no es una clave publicable. Empieza por sb_publishable_ o eyJ.</translation>
    </message>
    <message>
        <source>The academy does not know this key. Copy its publishable key again.</source>
        <translation>La academia no conoce esta clave. Copia otra vez su clave publicable.</translation>
    </message>
    <message>
        <source>Check the address and the key.</source>
        <translation>Comprueba la dirección y la clave.</translation>
    </message>
    <message>
        <source>Nothing answers at this address. Check it, and your internet connection.</source>
        <translation>Nada responde en esta dirección. Compruébala, y también tu conexión a internet.</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Estudiante</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>Tutor</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Too many tries. Wait a few minutes, then try again.</source>
        <translation>Demasiados intentos. Espera unos minutos e inténtalo de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. Try again in %Ln seconds.</source>
        <translation><numerusform>Demasiados intentos. Inténtalo en %Ln segundo.</numerusform><numerusform>Demasiados intentos. Inténtalo en %Ln segundos.</numerusform></translation></message>
    <message numerus="yes">
        <source>Too many tries. Try again in %Ln minutes.</source>
        <translation><numerusform>Demasiados intentos. Inténtalo en %Ln minuto.</numerusform><numerusform>Demasiados intentos. Inténtalo en %Ln minutos.</numerusform></translation></message>
</context>
<context>
    <name>sign_out</name>
    <message>
        <source>You have begun to write something</source>
        <translation>Has empezado a escribir algo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages are not sent yet</source>
        <translation><numerusform>%Ln mensaje aún no se ha enviado</numerusform><numerusform>%Ln mensajes aún no se han enviado</numerusform></translation></message>
    <message>
        <source>What you keep stays on this computer and is back when you sign in here again.</source>
        <translation>Lo que conserves queda en este equipo y vuelve cuando inicies sesión aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were refused and need you before they can go.</source>
        <translation><numerusform>%Ln se rechazó y te necesita antes de enviarse.</numerusform><numerusform>%Ln se rechazaron y te necesitan antes de enviarse.</numerusform></translation></message>
</context>
<context>
    <name>students</name>
    <message>
        <source>A student without a name</source>
        <translation>Un estudiante sin nombre</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>Next: {time}</source>
        <translation>Próxima: {time}</translation>
    </message>
    <message>
        <source>Last: {time}</source>
        <translation>Última: {time}</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Aún no hay sesiones</translation>
    </message>
    <message>
        <source>{n} % of the courses done</source>
        <translation>{n} % de los cursos hecho</translation>
    </message>
    <message>
        <source>has a private note</source>
        <translation>tiene una nota privada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread messages</source>
        <translation><numerusform>%Ln mensaje sin leer</numerusform><numerusform>%Ln mensajes sin leer</numerusform></translation></message>
    <message numerus="yes">
        <source>%Ln sessions held</source>
        <translation><numerusform>%Ln sesión hecha</numerusform><numerusform>%Ln sesiones hechas</numerusform></translation></message>
    <message numerus="yes">
        <source>%Ln sessions ahead</source>
        <translation><numerusform>%Ln sesión próxima</numerusform><numerusform>%Ln sesiones próximas</numerusform></translation></message>
    <message numerus="yes">
        <source>%Ln times not there</source>
        <translation><numerusform>%Ln vez ausente</numerusform><numerusform>%Ln veces ausente</numerusform></translation></message>
    <message>
        <source>{time} for them now</source>
        <translation>ahora son las {time} para esa persona</translation>
    </message>
    <message>
        <source>assigned by the academy</source>
        <translation>asignado por la academia</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>finished on {day}</source>
        <translation>terminado el {day}</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>sin empezar</translation>
    </message>
    <message>
        <source>last there on {day}</source>
        <translation>visto por última vez el {day}</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>{stars} of 5 stars</source>
        <translation>{stars} de 5 estrellas</translation>
    </message>
</context>
<context>
    <name>theme</name>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
</context>
<context>
    <name>times</name>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation><numerusform>%Ln día</numerusform><numerusform>%Ln días</numerusform></translation></message>
    <message>
        <source>{days} {hours}</source>
        <translation>{days} {hours}</translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>Open a lesson</source>
        <translation>Abre una lección</translation>
    </message>
    <message>
        <source>It stays readable offline.</source>
        <translation>Se puede leer sin conexión.</translation>
    </message>
    <message>
        <source>Write to your tutor</source>
        <translation>Escribe a tu tutor</translation>
    </message>
    <message>
        <source>Write to a student</source>
        <translation>Escribe a un estudiante</translation>
    </message>
    <message>
        <source>Write to somebody</source>
        <translation>Escribe a alguien</translation>
    </message>
    <message>
        <source>Offline, too: it is sent later.</source>
        <translation>También sin conexión: se envía después.</translation>
    </message>
    <message>
        <source>Go anywhere with Ctrl+K</source>
        <translation>Ve a todas partes con Ctrl+K</translation>
    </message>
    <message>
        <source>A person, a course, a command.</source>
        <translation>Una persona, un curso, una orden.</translation>
    </message>
    <message>
        <source>Make it yours</source>
        <translation>Hazlo tuyo</translation>
    </message>
    <message>
        <source>Theme, size and language.</source>
        <translation>Tema, tamaño e idioma.</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Buenas noches</translation>
    </message>
    <message>
        <source>Good evening, {name}</source>
        <translation>Buenas noches, {name}</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Buenas tardes</translation>
    </message>
    <message>
        <source>Good afternoon, {name}</source>
        <translation>Buenas tardes, {name}</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Buenos días</translation>
    </message>
    <message>
        <source>Good morning, {name}</source>
        <translation>Buenos días, {name}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread messages</source>
        <translation><numerusform>%Ln mensaje sin leer</numerusform><numerusform>%Ln mensajes sin leer</numerusform></translation></message>
    <message>
        <source>Message deleted</source>
        <translation>Mensaje eliminado</translation>
    </message>
    <message>
        <source>The academy</source>
        <translation>La academia</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>{done} de {total} hechos</translation>
    </message>
    <message>
        <source>{n} % done</source>
        <translation>{n} % hecho</translation>
    </message>
    <message>
        <source>Scheduled: {name}</source>
        <translation>Programado: {name}</translation>
    </message>
    <message>
        <source>Feedback for {name}</source>
        <translation>Valoración para {name}</translation>
    </message>
    <message>
        <source>Time with {name}</source>
        <translation>Hora con {name}</translation>
    </message>
    <message>
        <source>Review of {name}</source>
        <translation>Reseña de {name}</translation>
    </message>
    <message>
        <source>Your progress in {name}</source>
        <translation>Tu progreso en {name}</translation>
    </message>
    <message>
        <source>Your mark in {name}</source>
        <translation>Tu marca en {name}</translation>
    </message>
    <message>
        <source>Your note on {name}</source>
        <translation>Tu nota sobre {name}</translation>
    </message>
    <message>
        <source>Your answers to {name}</source>
        <translation>Tus respuestas a {name}</translation>
    </message>
    <message>
        <source>Your card on {name}</source>
        <translation>Tu tarjeta sobre {name}</translation>
    </message>
    <message>
        <source>Your review of {name}</source>
        <translation>Tu repaso de {name}</translation>
    </message>
    <message>
        <source>That you like {name}</source>
        <translation>Que te gusta {name}</translation>
    </message>
    <message>
        <source>That you keep {name}</source>
        <translation>Que guardas {name}</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>A time that you asked for</source>
        <translation>Una hora que has pedido</translation>
    </message>
    <message>
        <source>The review of a course</source>
        <translation>La reseña de un curso</translation>
    </message>
    <message>
        <source>Your progress in a lesson</source>
        <translation>Tu progreso en una lección</translation>
    </message>
    <message>
        <source>Your mark in a lesson</source>
        <translation>Tu marca en una lección</translation>
    </message>
    <message>
        <source>Your note on a student</source>
        <translation>Tu nota sobre un estudiante</translation>
    </message>
    <message>
        <source>Your answers to a quiz</source>
        <translation>Tus respuestas a un cuestionario</translation>
    </message>
    <message>
        <source>A card of yours</source>
        <translation>Una tarjeta tuya</translation>
    </message>
    <message>
        <source>A card that you reviewed</source>
        <translation>Una tarjeta que repasaste</translation>
    </message>
    <message>
        <source>That you like an article</source>
        <translation>Que te gusta un artículo</translation>
    </message>
    <message>
        <source>That you keep an article</source>
        <translation>Que guardas un artículo</translation>
    </message>
    <message>
        <source>A conversation that you can no longer see</source>
        <translation>Una conversación que ya no puedes ver</translation>
    </message>
    <message>
        <source>ends in {time}</source>
        <translation>termina en {time}</translation>
    </message>
    <message>
        <source>begins in {time}</source>
        <translation>empieza en {time}</translation>
    </message>
</context>
<context>
    <name>updates</name>
    <message>
        <source>This copy of the app is updated by whoever installed it.</source>
        <translation>Esta copia de la aplicación la actualiza quien la instaló.</translation>
    </message>
    <message>
        <source>What was found is not what the publisher signed. Nothing was changed.</source>
        <translation>Lo encontrado no es lo que firmó el editor. No se cambió nada.</translation>
    </message>
    <message>
        <source>You have the newest version.</source>
        <translation>Tienes la versión más reciente.</translation>
    </message>
    <message>
        <source>What came is not what the publisher signed. It was thrown away.</source>
        <translation>Lo que llegó no es lo que firmó el editor. Se ha desechado.</translation>
    </message>
</context>
</TS>

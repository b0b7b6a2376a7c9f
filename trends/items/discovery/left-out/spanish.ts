import type { LeftOut } from './left-out';

export const spanish: LeftOut = {
  thingLast: false,
  never: `a al ante aquí ahí así aun aún aunque bajo bien cada casi como cómo con contra cual cuál cuando cuándo cuanto cuánto de del desde donde dónde
    durante e el él ella ellas ellos en entonces entre era eran es esa esas ese eso esos esta está están estaba estas este estés esto estos estoy fue fueron ha
    haber había hace hacen hacer haces haciendo hacia han has hasta hay he hoy incluso ir la las le les lo los luego más mas me mejor mejores menos mi mis
    mía mío mientras mismo misma mucho mucha muchos muchas muy nada ni no nos nosotros nuestra nuestro nunca o os otra otras otro otros para pero poco
    poca pocos por porque puede pueden puedes puedo pues que qué queda quedan quien quién quiere quieres quiero sabe sabes sabías se sea según ser si
    sí sido siempre sin sobre son su sus también tan tanto te tener tengo ti tiene tienen tienes toda todas todavía todo todos tu tú tus un una unas
    uno unos usted ustedes va vamos van vas ver vez veces voy vs y ya yo aprende aprovecha busca buscas cómpralo comprar compra compré compras conoce
    consigue consíguelo corre da dar deja dejar di dice dile dime dio disfruta encontré encontrar encanta encantó encuentra espera estar éste gracias
    gusta gustó gustan hola increíble llega llegó lleva llevar lleve llévate logra lograr mira mirar muestra necesita necesitas necesito olvides pide
    pídelo ponte poner prueba probando probar probé pruébalo quita quitar recomiendo recomendado recomendaciones recomendación reseña reseñas
    responder respuesta revisa usar usa usas uso usé usando usado vean verdad viene ayuda ayudar cambia cambió cuida crees cuesta obtén obtener tendrás
    oferta ofertas descuento descuentos rebaja rebajas precio precios barato barata baratos gratis envío envíos carrito enlace perfil regalo
    regalos regalar tienda tiendas venta ventas vendido vendidos disponible disponibles cupón código promoción promo producto productos marca
    marcas calidad nuevo nueva nuevos nuevas original comprado pesos dólares parati viral tendencia humor video videos sorteo
    ahora antes después hice hizo haré variar varían adiós antiedad limitada limitado tiempo edición cuidados maravilla belleza maquillaje cosmética moda estilo hogar casa vida salud bienestar rutina consejo consejos truco trucos tutorial secreto secretos
    día días noche noches mañana tarde hora horas minuto minutos semana semanas mes meses año años tiempo verano invierno primavera otoño navidad
    mujer mujeres hombre hombres niño niña niños niñas chica chicas chico mamá mamás papá madre madres padre familia amiga amigas amigo amigos
    novia novio hija hijo bebé gente persona personas méxico mexico españa latina latino latinas corea coreana coreano colombia perú chile argentina
    mundo problema problemas resultado resultados cambio experiencia favorito favorita favoritos solución cosa cosas tipo tipos parte forma manera
    talla tallas paquete pieza piezas unidad unidades sirve sirven funciona funcionan vale pena`,
  describers: `bonita bonito lindo linda linda hermosa hermoso perfecta perfecto ideal fácil fáciles rápido rápida súper super gran grande grandes pequeño
    pequeña largo larga corto corta suave suaves seca seco grasa graso natural naturales elegante femenino femenina dulce fresco fresca adictivo
    duradero duradera portátil eléctrico eléctrica inalámbrico automático profesional brillante brillo mate ligera ligero profunda profundo hidratada
    hidratado hidratante blanco blanca blancos negro negra negros negras rojo roja rosa azul verde amarillo amarilla dorado morado naranja gris
    doble libre limpia limpio sana sano sensible radiante luminosa uniforme joven premium lujo
    piel cara rostro cuerpo cabello pelo labio labios ojo ojos uña uñas mano manos pie pies cuello dientes boca pestaña ceja cejas axila axilas poros
    mancha manchas arruga arrugas acné ojeras cuero cabelludo caída crecimiento frizz olor aroma huele sabor color colores tono tonos textura acabado
    vitamina colágeno ácido hialurónico aceite agua sol calor coco miel vainilla notas toque fragancia ingredientes cuidado limpieza protección
    hidratación cocina baño carro auto mesa pared mascota perro gato`,
  carriers: `set kit juego caja crema gel polvo spray barra bolsa estuche cepillo aparato máquina luz lámpara botella soporte base`,
};

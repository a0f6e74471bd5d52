<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>Facemend</name>
        <message>
            <location filename="../../engine/checkpoint.py"></location>
            <source>the header is not an object</source>
            <translation>文件头不是对象</translation>
        </message>
        <message>
            <location filename="../../engine/checkpoint.py"></location>
            <source>{path}: this is the discriminator of {partner}: choose that file.</source>
            <translation>{path}：这是 {partner} 的判别器，请选择那个文件。</translation>
        </message>
        <message>
            <location filename="../../engine/checkpoint.py"></location>
            <source>{path}: the weights' header is damaged (no discriminator).</source>
            <translation>{path}：权重的文件头已损坏（没有判别器）。</translation>
        </message>
        <message>
            <location filename="../../engine/checkpoint.py"></location>
            <source>{path}: these weights need {name} beside them: put it there.</source>
            <translation>{path}：这些权重需要旁边有 {name}，请放到那里。</translation>
        </message>
        <message>
            <location filename="../../engine/checkpoint.py"></location>
            <source>{beside}: this is not the discriminator of {name}: put both files of one export there.</source>
            <translation>{beside}：这不是 {name} 的判别器，请把同一次导出的两个文件都放到那里。</translation>
        </message>
        <message>
            <location filename="../../engine/checkpoint.py"></location>
            <source>{path}: the tensor {name} is unexpected.</source>
            <translation>{path}：张量 {name} 不应存在。</translation>
        </message>
        <message>
            <location filename="../../engine/checkpoint.py"></location>
            <source>{path}: these weights cannot be read ({why}); choose another method or put the file back.</source>
            <translation>{path}：无法读取这些权重（{why}）；请选择其他方法或放回该文件。</translation>
        </message>
        <message>
            <location filename="../../engine/checkpoint.py"></location>
            <source>another format</source>
            <translation>其他格式</translation>
        </message>
        <message>
            <location filename="../../engine/checkpoint.py"></location>
            <source>{path}: these weights were not made by this version of Facemend.</source>
            <translation>{path}：这些权重不是由此版本的 Facemend 生成的。</translation>
        </message>
        <message>
            <location filename="../../engine/checkpoint.py"></location>
            <source>{path}: the weights' header is damaged ({reason}).</source>
            <translation>{path}：权重的文件头已损坏（{reason}）。</translation>
        </message>
        <message>
            <location filename="../../engine/checkpoint.py"></location>
            <source>{path}: not a readable safetensors file ({reason}).</source>
            <translation>{path}：不是可读的 safetensors 文件（{reason}）。</translation>
        </message>
        <message>
            <location filename="../../engine/checkpoint.py"></location>
            <source>{path}: the tensor {name} is missing.</source>
            <translation>{path}：缺少张量 {name}。</translation>
        </message>
        <message>
            <location filename="../../engine/checkpoint.py"></location>
            <source>{path}: the tensor {name} is {shape}, not {expected}.</source>
            <translation>{path}：张量 {name} 的形状是 {shape}，应为 {expected}。</translation>
        </message>
        <message>
            <location filename="../../engine/checkpoint.py"></location>
            <source>{path}: the tensor {name} is of type {dtype}.</source>
            <translation>{path}：张量 {name} 的类型是 {dtype}。</translation>
        </message>
        <message>
            <location filename="../../engine/checkpoint.py"></location>
            <source>{path}: the weights' header is damaged (discriminator).</source>
            <translation>{path}：权重的文件头已损坏（判别器）。</translation>
        </message>
        <message>
            <location filename="../../engine/checkpoint.py"></location>
            <source>{path}: the tensor {name} holds NaN or infinity.</source>
            <translation>{path}：张量 {name} 含有 NaN 或无穷大。</translation>
        </message>
        <message>
            <location filename="../../engine/completion/expected.py"></location>
            <location filename="../../engine/completion/hybrid.py"></location>
            <location filename="../../engine/completion/methods.py"></location>
            <location filename="../../engine/completion/one_shot.py"></location>
            <source>filling</source>
            <translation>正在填充</translation>
        </message>
        <message>
            <location filename="../../engine/completion/guided_search.py"></location>
            <location filename="../../engine/completion/latent_search.py"></location>
            <source>trying {starts} starts</source>
            <translation>正在尝试 {starts} 个起点</translation>
        </message>
        <message>
            <location filename="../../engine/completion/guided_search.py"></location>
            <location filename="../../engine/completion/latent_search.py"></location>
            <location filename="../../engine/completion/one_shot.py"></location>
            <source>The weights {name} answer with no picture: choose another method.</source>
            <translation>权重 {name} 没有给出图像，请选择其他方法。</translation>
        </message>
        <message>
            <location filename="../../engine/completion/guided_search.py"></location>
            <source>refining</source>
            <translation>正在细化</translation>
        </message>
        <message>
            <location filename="../../engine/completion/hybrid.py"></location>
            <source>ranking</source>
            <translation>正在排序</translation>
        </message>
        <message>
            <location filename="../../engine/completion/latent_search.py"></location>
            <source>step {number} of {total}</source>
            <translation>第 {number} 步，共 {total} 步</translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>Best of all</source>
            <translation>集各家之长</translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>the best of a pool: fills painted, expected and drawn, and the face's other half</source>
            <translation>从一组填补中选最好的：绘制的、预期的和生成的填补，以及面部的另一半</translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>Latent search</source>
            <translation>潜空间搜索</translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>searches a DCGAN's faces for those that agree with what is left (S1)</source>
            <translation>在 DCGAN 生成的人脸中寻找与保留部分相符的（S1）</translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>Latent, uniform</source>
            <translation>潜空间，均匀</translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>the same with a DCGAN whose numbers are drawn evenly from [-1, 1] (S4)</source>
            <translation>同上，但 DCGAN 的数值均匀取自 [-1, 1]（S4）</translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>Upsampling GAN</source>
            <translation>上采样 GAN</translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>searches the faces of an upsampling tanh GAN, 80 pixels wide and closer up (S3)</source>
            <translation>在上采样 tanh GAN 的人脸中搜索，宽 80 像素、更近（S3）</translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>Upsampling GAN, half</source>
            <translation>上采样 GAN，减半</translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>the same with half the filters, as S3 completes with</source>
            <translation>同上，滤波器减半，即 S3 的补全方式</translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>Residual GAN</source>
            <translation>残差 GAN</translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>searches the faces of a residual GAN, which S3 wished for</source>
            <translation>在残差 GAN 的人脸中搜索，S3 所期望的网络</translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>Context encoder</source>
            <translation>上下文编码器</translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>one pass of an encoder-decoder trained to reconstruct: fast and soft (S2's CNN)</source>
            <translation>编码器-解码器单次运行，为重建而训练：快而柔和（S2 的 CNN）</translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>Inpainting GAN</source>
            <translation>补全 GAN</translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>one pass of a GAN with pooling and dense layers (S2's GAN)</source>
            <translation>带池化层和全连接层的 GAN 单次运行（S2 的 GAN）</translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>Inpainting DCGAN</source>
            <translation>补全 DCGAN</translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>one pass of an encoder-decoder trained against a discriminator (S2's DCGAN)</source>
            <translation>与判别器对抗训练的编码器-解码器单次运行（S2 的 DCGAN）</translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>Faithful</source>
            <translation>忠实</translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>the expected fill, the one with the least error: the mean of several networks</source>
            <translation>预期的填补，误差最小：多个网络的平均</translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>One shot</source>
            <translation>单次生成</translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>one pass with chance as an input: as many sharp answers as are asked for</source>
            <translation>单次运行并加入随机输入：需要多少清晰结果就有多少</translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>OpenCV's fast marching fill, no network</source>
            <translation>OpenCV 的快速行进填充，不用网络</translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>OpenCV's fluid dynamics fill, no network</source>
            <translation>OpenCV 的流体力学填充，不用网络</translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>there is no method '{name}': choose one of {known}.</source>
            <translation>没有名为“{name}”的方法，请从 {known} 中选择。</translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>the method '{name}' has no weights here: make them by `python -m training train {recipe}` and `python -m training export {recipe}`.</source>
            <translation>方法“{name}”在此没有权重：请用 `python -m training train {recipe}` 和 `python -m training export {recipe}` 生成。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../engine/completion/surviving.py"></location>
            <source>{title} has too little memory for more than {n} candidates.</source>
            <translation>
                <numerusform>{title} 的内存不足以生成超过 {n} 个候选结果。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../engine/completion/surviving.py"></location>
            <source>{title} has too little memory; the CPU is used instead.</source>
            <translation>{title} 内存不足，改用 CPU。</translation>
        </message>
        <message>
            <location filename="../../engine/completion/surviving.py"></location>
            <source>{title} failed ({reason}); the CPU is used instead.</source>
            <translation>{title} 出错（{reason}），改用 CPU。</translation>
        </message>
        <message>
            <location filename="../../engine/completion/surviving.py"></location>
            <source>This computer has too little free memory to complete a face: close other programs.</source>
            <translation>这台电脑的可用内存不足以补全人脸，请关闭其他程序。</translation>
        </message>
        <message>
            <location filename="../../engine/damage.py"></location>
            <location filename="../../inpaint_gui/work.py"></location>
            <source>Looking for damage</source>
            <translation>正在查找损伤</translation>
        </message>
        <message>
            <location filename="../../engine/damage.py"></location>
            <source>Following scratches</source>
            <translation>正在追踪划痕</translation>
        </message>
        <message>
            <location filename="../../engine/damage_net.py"></location>
            <source>damage network</source>
            <translation>损伤识别网络</translation>
        </message>
        <message>
            <location filename="../../engine/damage_net.py"></location>
            <source>sees no damage</source>
            <translation>不能识别损伤</translation>
        </message>
        <message>
            <location filename="../../engine/device.py"></location>
            <source>This computer has no usable {name} device; the CPU is used instead.</source>
            <translation>这台电脑没有可用的 {name} 设备，改用 CPU。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../engine/device.py"></location>
            <source>CPU, {n} threads</source>
            <translation>
                <numerusform>CPU，{n} 个线程</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../engine/device.py"></location>
            <source>The {kind} device failed ({reason}); the CPU is used instead.</source>
            <translation>{kind} 设备出错（{reason}），改用 CPU。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../engine/device.py"></location>
            <source>CPU, {processor}, {n} threads</source>
            <translation>
                <numerusform>CPU，{processor}，{n} 个线程</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../engine/doubts.py"></location>
            <source>{scale:.1f} photo pixels per crop pixel</source>
            <translation>每个裁剪像素对应 {scale:.1f} 个照片像素</translation>
        </message>
        <message>
            <location filename="../../engine/doubts.py"></location>
            <source>very small: a rough repair</source>
            <translation>很小：只能粗略修复</translation>
        </message>
        <message>
            <location filename="../../engine/doubts.py"></location>
            <source>It is very small: the photo is coarser than the crop that is filled, so little of it can be known.</source>
            <translation>它很小：照片比要填充的裁剪区更粗糙，能确知的很少。</translation>
        </message>
        <message>
            <location filename="../../engine/doubts.py"></location>
            <source>mostly hidden: a guess</source>
            <translation>大部分被遮住：只能猜测</translation>
        </message>
        <message>
            <location filename="../../engine/doubts.py"></location>
            <source>{share:.0%} of it cannot be seen: the repair is a guess at whose face it is.</source>
            <translation>有 {share:.0%} 看不见：修复只是在猜测这是谁的脸。</translation>
        </message>
        <message>
            <location filename="../../engine/doubts.py"></location>
            <source>both eyes hidden: a guess</source>
            <translation>双眼都被遮住：只能猜测</translation>
        </message>
        <message>
            <location filename="../../engine/doubts.py"></location>
            <source>Both eyes are hidden: the repair is a guess at whose face it is.</source>
            <translation>双眼都被遮住：修复只是在猜测这是谁的脸。</translation>
        </message>
        <message>
            <location filename="../../engine/errors.py"></location>
            <source>{what} cannot be reached ({why}): check the folder and its drive.</source>
            <translation>无法访问 {what}（{why}）：请检查文件夹及其驱动器。</translation>
        </message>
        <message>
            <location filename="../../engine/errors.py"></location>
            <source>A file</source>
            <translation>某个文件</translation>
        </message>
        <message>
            <location filename="../../engine/exemplar/fill.py"></location>
            <source>copying patches</source>
            <translation>正在复制图块</translation>
        </message>
        <message>
            <location filename="../../engine/expected_time.py"></location>
            <location filename="../../inpaint_gui/estimates.py"></location>
            <source>Measuring this computer</source>
            <translation>正在测试这台电脑</translation>
        </message>
        <message>
            <location filename="../../engine/extending.py"></location>
            <source>'{text}' is no margin: give pixels (120) or a share of the photo (10%), at most as much as the photo has.</source>
            <translation>“{text}”不是边距：请给出像素 (120) 或照片的比例 (10%)，最多与照片一样大。</translation>
        </message>
        <message>
            <location filename="../../engine/extending.py"></location>
            <source>No side is to be extended: give at least one margin.</source>
            <translation>没有要扩展的边：请至少给出一个边距。</translation>
        </message>
        <message>
            <location filename="../../engine/extending.py"></location>
            <source>With these margins the photo would have {size} megapixels, more than the {most} that are opened: make them smaller.</source>
            <translation>加上这些边距，照片将有 {size} 百万像素，超过可打开的 {most}：请缩小边距。</translation>
        </message>
        <message>
            <location filename="../../engine/extending.py"></location>
            <location filename="../../engine/repair.py"></location>
            <source>Finding faces</source>
            <translation>正在查找人脸</translation>
        </message>
        <message>
            <location filename="../../engine/extending.py"></location>
            <source>Extended</source>
            <translation>已扩展</translation>
        </message>
        <message>
            <location filename="../../engine/extending.py"></location>
            <source>The margins are {left} pixels at the left, {right} at the right, {top} at the top and {bottom} at the bottom, so that the JPEG's own blocks can stay.</source>
            <translation>边距为左 {left}、右 {right}、上 {top}、下 {bottom} 像素，以便保留 JPEG 原有的块。</translation>
        </message>
        <message>
            <location filename="../../engine/extending.py"></location>
            <source>Filling the margins</source>
            <translation>正在填充边距</translation>
        </message>
        <message>
            <location filename="../../engine/files.py"></location>
            <source>{folder} is not a folder</source>
            <translation>{folder} 不是文件夹</translation>
        </message>
        <message>
            <location filename="../../engine/files.py"></location>
            <source>{path} could not be written ({reason}); choose another folder or free some space.</source>
            <translation>无法写入 {path}（{reason}）；请选择其他文件夹或腾出空间。</translation>
        </message>
        <message>
            <location filename="../../engine/files.py"></location>
            <location filename="../../engine/photo/saving.py"></location>
            <source>{path} already exists: choose another name or allow overwriting.</source>
            <translation>{path} 已存在：请换一个名称或允许覆盖。</translation>
        </message>
        <message>
            <location filename="../../engine/files.py"></location>
            <source>{path} cannot be reached ({why}); choose another folder.</source>
            <translation>无法访问 {path}（{why}）；请选择其他文件夹。</translation>
        </message>
        <message>
            <location filename="../../engine/files.py"></location>
            <source>{path} already exists: choose another name.</source>
            <translation>{path} 已存在：请换一个名称。</translation>
        </message>
        <message>
            <location filename="../../engine/ifd.py"></location>
            <source>it is no TIFF structure</source>
            <translation>不是 TIFF 结构</translation>
        </message>
        <message>
            <location filename="../../engine/ifd.py"></location>
            <source>a directory has more entries than a file can</source>
            <translation>某个目录的条目超出文件上限</translation>
        </message>
        <message>
            <location filename="../../engine/ifd.py"></location>
            <source>tag {tag} holds no whole numbers</source>
            <translation>标签 {tag} 不含整数</translation>
        </message>
        <message>
            <location filename="../../engine/ifd.py"></location>
            <source>a directory lies beyond the end of the file</source>
            <translation>某个目录超出文件末尾</translation>
        </message>
        <message>
            <location filename="../../engine/ifd.py"></location>
            <source>tag {tag} has no room for {value}</source>
            <translation>标签 {tag} 放不下 {value}</translation>
        </message>
        <message>
            <location filename="../../engine/landmark_net.py"></location>
            <source>landmark network</source>
            <translation>面部关键点网络</translation>
        </message>
        <message>
            <location filename="../../engine/landmark_net.py"></location>
            <source>gives no landmarks</source>
            <translation>没有给出关键点</translation>
        </message>
        <message>
            <location filename="../../engine/limits.py"></location>
            <source>{path} is no file: choose a photo.</source>
            <translation>{path} 不是文件：请选择一张照片。</translation>
        </message>
        <message>
            <location filename="../../engine/limits.py"></location>
            <source>{path} has {size} MB, more than the {most} that are read: make it smaller or, if you trust it, raise max_megabytes.</source>
            <translation>{path} 有 {size} MB，超过可读取的 {most} MB：请缩小它，或在信任它时调高 max_megabytes。</translation>
        </message>
        <message>
            <location filename="../../engine/looks.py"></location>
            <source>shows an edge</source>
            <translation>露出边缘</translation>
        </message>
        <message>
            <location filename="../../engine/looks.py"></location>
            <source>is softer than the photo around it</source>
            <translation>比周围照片更模糊</translation>
        </message>
        <message>
            <location filename="../../engine/mask.py"></location>
            <source>{path} is {width} x {height} pixels but the photo is {photo_width} x {photo_height}: give a mask of the photo's upright size.</source>
            <translation>{path} 是 {width} x {height} 像素，而照片是 {photo_width} x {photo_height}：请提供与转正后照片同样大小的蒙版。</translation>
        </message>
        <message>
            <location filename="../../engine/mask.py"></location>
            <source>it holds floating-point values</source>
            <translation>含有浮点值</translation>
        </message>
        <message>
            <location filename="../../engine/mask.py"></location>
            <source>{path} is not a mask: give a PNG, white = repair.</source>
            <translation>{path} 不是蒙版：请提供 PNG，白色 = 修复。</translation>
        </message>
        <message>
            <location filename="../../engine/mask.py"></location>
            <source>{path} cannot be read as a mask: {why}.</source>
            <translation>无法将 {path} 作为蒙版读取：{why}。</translation>
        </message>
        <message>
            <location filename="../../engine/onnx_net.py"></location>
            <source>put the file back or reinstall Facemend.</source>
            <translation>请放回该文件或重新安装 Facemend。</translation>
        </message>
        <message>
            <location filename="../../engine/onnx_net.py"></location>
            <source>{path}: this is not a {name} that OpenCV can run; {back}</source>
            <translation>{path}：这不是 OpenCV 能运行的{name}；{back}</translation>
        </message>
        <message>
            <location filename="../../engine/onnx_net.py"></location>
            <source>{path}: this network {lacks}; {back}</source>
            <translation>{path}：这个网络{lacks}；{back}</translation>
        </message>
        <message>
            <location filename="../../engine/onnx_net.py"></location>
            <source>{path}: the {name} cannot be read ({why}); {back}</source>
            <translation>{path}：无法读取{name}（{why}）；{back}</translation>
        </message>
        <message>
            <location filename="../../engine/photo/avif.py"></location>
            <location filename="../../engine/photo/jpeg2000.py"></location>
            <source>its {bits} bits cannot be read</source>
            <translation>无法读取其 {bits} 位数据</translation>
        </message>
        <message>
            <location filename="../../engine/photo/changes.py"></location>
            <source>EXIF (camera, date, place)</source>
            <translation>EXIF（相机、日期、地点）</translation>
        </message>
        <message>
            <location filename="../../engine/photo/changes.py"></location>
            <source>its colour profile</source>
            <translation>颜色配置文件</translation>
        </message>
        <message>
            <location filename="../../engine/photo/changes.py"></location>
            <source>the extended part of XMP</source>
            <translation>XMP 扩展部分</translation>
        </message>
        <message>
            <location filename="../../engine/photo/changes.py"></location>
            <source>IPTC captions</source>
            <translation>IPTC 说明</translation>
        </message>
        <message>
            <location filename="../../engine/photo/changes.py"></location>
            <source>comments</source>
            <translation>注释</translation>
        </message>
        <message>
            <location filename="../../engine/photo/changes.py"></location>
            <source>PNG texts</source>
            <translation>PNG 文本</translation>
        </message>
        <message>
            <location filename="../../engine/photo/changes.py"></location>
            <source>The photo</source>
            <translation>照片</translation>
        </message>
        <message>
            <location filename="../../engine/photo/changes.py"></location>
            <source>{title} has no transparency: it will be lost.</source>
            <translation>{title} 不支持透明度：透明度将丢失。</translation>
        </message>
        <message>
            <location filename="../../engine/photo/changes.py"></location>
            <source>{name} has {bits} bits a channel: {title} is saved with 8.</source>
            <translation>{name} 每通道 {bits} 位：{title} 以 8 位保存。</translation>
        </message>
        <message>
            <location filename="../../engine/photo/changes.py"></location>
            <source>{name} is CMYK: it will be saved as RGB.</source>
            <translation>{name} 是 CMYK：将保存为 RGB。</translation>
        </message>
        <message>
            <location filename="../../engine/photo/changes.py"></location>
            <source>{name} has a palette: it will be saved in full colour.</source>
            <translation>{name} 使用调色板：将以全彩保存。</translation>
        </message>
        <message>
            <location filename="../../engine/photo/changes.py"></location>
            <source>GIF has 256 colours at most: every pixel may change.</source>
            <translation>GIF 最多 256 色：每个像素都可能改变。</translation>
        </message>
        <message>
            <location filename="../../engine/photo/changes.py"></location>
            <source>A JPEG has no room for the camera's maker notes: not saved.</source>
            <translation>JPEG 放不下相机的制造商注释：不保存。</translation>
        </message>
        <message>
            <location filename="../../engine/photo/changes.py"></location>
            <source>The extended part of XMP tells of a place: it is left out.</source>
            <translation>XMP 扩展部分含有地点：将被略去。</translation>
        </message>
        <message>
            <location filename="../../engine/photo/changes.py"></location>
            <source>The extended part of XMP has a small picture of {name} unrepaired: it is left out.</source>
            <translation>XMP 扩展部分含有 {name} 修复前的缩略图：将被略去。</translation>
        </message>
        <message>
            <location filename="../../engine/photo/changes.py"></location>
            <source>{name} has a preview in the camera's maker notes that shows it unrepaired: it stays.</source>
            <translation>{name} 的相机制造商注释中有一张未修复的预览：它会保留。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../engine/photo/changes.py"></location>
            <source>{name} has {n} bits a pixel: it will be saved with up to 8.</source>
            <translation>
                <numerusform>{name} 每像素 {n} 位：将以最多 8 位保存。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../engine/photo/changes.py"></location>
            <source>{name} is interlaced: it will be saved row by row.</source>
            <translation>{name} 是隔行存储的：将逐行保存。</translation>
        </message>
        <message>
            <location filename="../../engine/photo/changes.py"></location>
            <source>{name} has a palette: the repair takes its nearest colours, 256 at most.</source>
            <translation>{name} 使用调色板：修复部分将取其中最接近的颜色，最多 256 种。</translation>
        </message>
        <message>
            <location filename="../../engine/photo/changes.py"></location>
            <source>{title} is encoded with loss: every pixel may change by a few levels.</source>
            <translation>{title} 为有损编码：每个像素都可能改变几级。</translation>
        </message>
        <message>
            <location filename="../../engine/photo/changes.py"></location>
            <source>{title} does not hold {lost}: not saved.</source>
            <translation>{title} 不能容纳{lost}：不保存。</translation>
        </message>
        <message>
            <location filename="../../engine/photo/changes.py"></location>
            <source>{name} states a colour space that {title} cannot: its colours will look different.</source>
            <translation>{name} 标明了 {title} 无法标明的色彩空间：其颜色看起来会不同。</translation>
        </message>
        <message>
            <location filename="../../engine/photo/coefficients.py"></location>
            <source>jpeglib is not installed</source>
            <translation>未安装 jpeglib</translation>
        </message>
        <message>
            <location filename="../../engine/photo/coefficients.py"></location>
            <source>its coefficients cannot be read ({error})</source>
            <translation>无法读取其系数（{error}）</translation>
        </message>
        <message>
            <location filename="../../engine/photo/coefficients.py"></location>
            <source>its coefficients cannot be written ({error})</source>
            <translation>无法写入其系数（{error}）</translation>
        </message>
        <message>
            <location filename="../../engine/photo/content.py"></location>
            <source>holds several pictures: only the first is opened and saved</source>
            <translation>含有多张图片：只打开并保存第一张</translation>
        </message>
        <message>
            <location filename="../../engine/photo/content.py"></location>
            <source>says how to show its high dynamic range, which is not saved</source>
            <translation>含有高动态范围的显示说明，它不会被保存</translation>
        </message>
        <message>
            <location filename="../../engine/photo/content.py"></location>
            <source>{name} has {width} x {height} pixels, more than the {most} million that are opened: make it smaller or, if you trust it, raise max_megapixels.</source>
            <translation>{name} 有 {width} x {height} 像素，超过可打开的 {most} 百万：请缩小它，或在信任它时调高 max_megapixels。</translation>
        </message>
        <message>
            <location filename="../../engine/photo/enlarging.py"></location>
            <source>its components are of an uncommon kind</source>
            <translation>其分量类型不常见</translation>
        </message>
        <message>
            <location filename="../../engine/photo/heif.py"></location>
            <source>{name} is a HEIC: install pillow-heif to open it.</source>
            <translation>{name} 是 HEIC：请安装 pillow-heif 以打开它。</translation>
        </message>
        <message>
            <location filename="../../engine/photo/heif.py"></location>
            <source>has a map of depth or brightness, which is not saved</source>
            <translation>含有深度或亮度图，它不会被保存</translation>
        </message>
        <message>
            <location filename="../../engine/photo/jpeg.py"></location>
            <source>holds more after its picture (another picture or a video), which is not saved</source>
            <translation>图片之后还有内容（另一张图片或视频），它不会被保存</translation>
        </message>
        <message>
            <location filename="../../engine/photo/jpeg.py"></location>
            <source>its metadata is longer than a JPEG's segments may be</source>
            <translation>其元数据超出 JPEG 段的长度上限</translation>
        </message>
        <message>
            <location filename="../../engine/photo/jpeg2000.py"></location>
            <location filename="../../engine/photo/tiff.py"></location>
            <source>has {bits} bits a channel: it will be saved with {stored}</source>
            <translation>每通道 {bits} 位：将以 {stored} 位保存</translation>
        </message>
        <message>
            <location filename="../../engine/photo/markers.py"></location>
            <source>it does not start like a JPEG</source>
            <translation>开头不是 JPEG</translation>
        </message>
        <message>
            <location filename="../../engine/photo/markers.py"></location>
            <source>a JPEG segment is cut short</source>
            <translation>某个 JPEG 段被截断</translation>
        </message>
        <message>
            <location filename="../../engine/photo/opencv.py"></location>
            <source>OpenCV cannot encode it: its profile or metadata may be damaged</source>
            <translation>OpenCV 无法编码：配置文件或元数据可能已损坏</translation>
        </message>
        <message>
            <location filename="../../engine/photo/opencv.py"></location>
            <source>OpenCV cannot encode it: {err}</source>
            <translation>OpenCV 无法编码：{err}</translation>
        </message>
        <message>
            <location filename="../../engine/photo/opening.py"></location>
            <location filename="../../engine/photo/proof.py"></location>
            <location filename="../../engine/project/archive.py"></location>
            <source>{path} cannot be read: {why}.</source>
            <translation>无法读取 {path}：{why}。</translation>
        </message>
        <message>
            <location filename="../../engine/photo/opening.py"></location>
            <source>{path} is larger than this machine's memory.</source>
            <translation>{path} 比这台电脑的内存还大。</translation>
        </message>
        <message>
            <location filename="../../engine/photo/opening.py"></location>
            <source>{name} {note}.</source>
            <translation>{name} {note}。</translation>
        </message>
        <message>
            <location filename="../../engine/photo/options.py"></location>
            <source>{path}: HEIC is written only where pillow-heif is installed; choose .jpg, .png or .avif.</source>
            <translation>{path}：只有安装了 pillow-heif 才能写入 HEIC；请选择 .jpg、.png 或 .avif。</translation>
        </message>
        <message>
            <location filename="../../engine/photo/options.py"></location>
            <source>{path}: camera raw files are only read; choose .tif, .png or .jpg.</source>
            <translation>{path}：相机原始文件只能读取；请选择 .tif、.png 或 .jpg。</translation>
        </message>
        <message>
            <location filename="../../engine/photo/options.py"></location>
            <source>{path}: end the name in {endings} to choose a format.</source>
            <translation>{path}：请以 {endings} 作为扩展名来选择格式。</translation>
        </message>
        <message>
            <location filename="../../engine/photo/options.py"></location>
            <source>{path}: a {title} ends in {endings}.</source>
            <translation>{path}：{title} 的扩展名是 {endings}。</translation>
        </message>
        <message>
            <location filename="../../engine/photo/options.py"></location>
            <source>{title} is written without a quality to choose: leave it out.</source>
            <translation>{title} 写入时没有品质可选：请略去。</translation>
        </message>
        <message>
            <location filename="../../engine/photo/options.py"></location>
            <source>A quality is a number from 1 to 100, not {quality}.</source>
            <translation>品质是 1 到 100 的数，而不是 {quality}。</translation>
        </message>
        <message>
            <location filename="../../engine/photo/options.py"></location>
            <source>{title} is written without a subsampling to choose: leave it out.</source>
            <translation>{title} 写入时没有色度抽样可选：请略去。</translation>
        </message>
        <message>
            <location filename="../../engine/photo/options.py"></location>
            <source>{title} without loss has no subsampling: give a quality, too.</source>
            <translation>无损的 {title} 没有色度抽样：请同时给出品质。</translation>
        </message>
        <message>
            <location filename="../../engine/photo/plain.py"></location>
            <location filename="../../engine/photo/tiff.py"></location>
            <source>has a palette: it will be saved in full colour</source>
            <translation>使用调色板：将以全彩保存</translation>
        </message>
        <message numerus="yes">
            <location filename="../../engine/photo/plain.py"></location>
            <location filename="../../engine/photo/png.py"></location>
            <source>has {n} bits a pixel: it will be saved with 8</source>
            <translation>
                <numerusform>每像素 {n} 位：将以 8 位保存</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../engine/photo/png.py"></location>
            <source>it has no pixels, or no end</source>
            <translation>没有像素，或没有结尾</translation>
        </message>
        <message>
            <location filename="../../engine/photo/png.py"></location>
            <source>its 16 bits cannot be read</source>
            <translation>无法读取其 16 位数据</translation>
        </message>
        <message>
            <location filename="../../engine/photo/png.py"></location>
            <source>the checksum of its pixels is wrong</source>
            <translation>其像素的校验和有误</translation>
        </message>
        <message>
            <location filename="../../engine/photo/png_chunks.py"></location>
            <source>it does not start like a PNG</source>
            <translation>开头不是 PNG</translation>
        </message>
        <message>
            <location filename="../../engine/photo/proof.py"></location>
            <source>by at most {largest} of {levels} levels</source>
            <translation>最多 {largest}/{levels} 级</translation>
        </message>
        <message>
            <location filename="../../engine/photo/proof.py"></location>
            <source>Pixels outside {area}: {kept} of {total} JPEG blocks ({share:.1f} %) kept as they were; in those beside it {changed} pixels changed, {by}.</source>
            <translation>{area}之外的像素：{total} 个 JPEG 块中有 {kept} 个（{share:.1f} %）保持原样；相邻块中有 {changed} 个像素改变，{by}。</translation>
        </message>
        <message>
            <location filename="../../engine/photo/proof.py"></location>
            <location filename="../../inpaint_gui/exports.py"></location>
            <source>the mask</source>
            <comment>in a sentence</comment>
            <translation>蒙版</translation>
        </message>
        <message>
            <location filename="../../engine/photo/proof.py"></location>
            <source>Pixels outside {area}: 0 changed.</source>
            <translation>{area}之外的像素：改变 0 个。</translation>
        </message>
        <message>
            <location filename="../../engine/photo/proof.py"></location>
            <source>Pixels outside {area}: encoded with loss, changed {by}.</source>
            <translation>{area}之外的像素：有损编码，改变{by}。</translation>
        </message>
        <message>
            <location filename="../../engine/photo/proof.py"></location>
            <source>The file does not say what was repaired: it has no room for that.</source>
            <translation>文件没有说明修复了什么：没有空间容纳。</translation>
        </message>
        <message>
            <location filename="../../engine/photo/proof.py"></location>
            <source>The thumbnail was dropped: a new one cannot be put in its place.</source>
            <translation>缩略图已被移除：无法在原处放入新的缩略图。</translation>
        </message>
        <message>
            <location filename="../../engine/photo/proof.py"></location>
            <source>{path} has another size than the photo: it was not saved whole.</source>
            <translation>{path} 的大小与照片不同：没有完整保存。</translation>
        </message>
        <message>
            <location filename="../../engine/photo/proof.py"></location>
            <source>Pixels outside {area}: 0 changed (at the file's 8 bits a channel).</source>
            <translation>{area}之外的像素：改变 0 个（按文件的每通道 8 位）。</translation>
        </message>
        <message>
            <location filename="../../engine/photo/proof.py"></location>
            <source>Pixels outside {area}: {changed} changed, {by}.</source>
            <translation>{area}之外的像素：改变 {changed} 个，{by}。</translation>
        </message>
        <message>
            <location filename="../../engine/photo/raw.py"></location>
            <source>is a camera raw file: it is developed, and saved in another format</source>
            <translation>是相机原始文件：将显影并以其他格式保存</translation>
        </message>
        <message>
            <location filename="../../engine/photo/raw.py"></location>
            <source>has its camera, date and place where they cannot be read: they are not saved</source>
            <translation>的相机、日期和地点信息存放在无法读取的位置：不会保存</translation>
        </message>
        <message>
            <location filename="../../engine/photo/raw.py"></location>
            <source>{name} is a camera raw file: install rawpy to open it, or export a TIFF elsewhere.</source>
            <translation>{name} 是相机原始文件：请安装 rawpy 以打开它，或用其他软件导出 TIFF。</translation>
        </message>
        <message>
            <location filename="../../engine/photo/reading.py"></location>
            <source>a JPEG, PNG, TIFF, WebP, HEIC, AVIF, JPEG 2000, GIF, BMP or camera raw file</source>
            <translation>JPEG、PNG、TIFF、WebP、HEIC、AVIF、JPEG 2000、GIF、BMP 或相机原始文件</translation>
        </message>
        <message>
            <location filename="../../engine/photo/reading.py"></location>
            <source>{name} is no TIFF and has no pages: leave the page out.</source>
            <translation>{name} 不是 TIFF，没有页：请略去页码。</translation>
        </message>
        <message>
            <location filename="../../engine/photo/reading.py"></location>
            <source>{name} is damaged or not a photo this program knows: give {known}.</source>
            <translation>{name} 已损坏或不是本程序认识的照片：请提供 {known}。</translation>
        </message>
        <message>
            <location filename="../../engine/photo/reading.py"></location>
            <source>{name} is damaged, or a kind of {kind} that is not known: give {known}.</source>
            <translation>{name} 已损坏，或是未知类型的 {kind}：请提供 {known}。</translation>
        </message>
        <message>
            <location filename="../../engine/photo/reading.py"></location>
            <source>{name} is damaged, or a kind of {kind} that is not known ({why}): give {known}.</source>
            <translation>{name} 已损坏，或是未知类型的 {kind}（{why}）：请提供 {known}。</translation>
        </message>
        <message>
            <location filename="../../engine/photo/saving.py"></location>
            <source>{path} was not written, as pixels outside the mask would have changed ({changed} of them, by up to {largest} of {levels} levels); choose another format and please report it.</source>
            <translation>{path} 未写入，因为蒙版之外的像素会改变（{changed} 个，最多 {largest}/{levels} 级）；请选择其他格式并报告此问题。</translation>
        </message>
        <message>
            <location filename="../../engine/photo/saving.py"></location>
            <source>{path} was not written: {count} pixels outside the mask had been changed, which must not happen; please report it.</source>
            <translation>{path} 未写入：蒙版之外有 {count} 个像素被改变，这不应发生；请报告此问题。</translation>
        </message>
        <message>
            <location filename="../../engine/photo/saving.py"></location>
            <source>{path} could not be written as {title} ({reason}); choose another format.</source>
            <translation>无法将 {path} 写为 {title}（{reason}）；请选择其他格式。</translation>
        </message>
        <message>
            <location filename="../../engine/photo/saving.py"></location>
            <source>{path} was not written: what was encoded cannot be read again ({error}); choose another format.</source>
            <translation>{path} 未写入：编码结果无法再读取（{error}）；请选择其他格式。</translation>
        </message>
        <message>
            <location filename="../../engine/photo/tiff.py"></location>
            <source>{bits}-bit floating-point numbers</source>
            <translation>{bits} 位浮点数</translation>
        </message>
        <message>
            <location filename="../../engine/photo/tiff.py"></location>
            <source>{bits}-bit complex numbers</source>
            <translation>{bits} 位复数</translation>
        </message>
        <message>
            <location filename="../../engine/photo/tiff.py"></location>
            <source>{bits}-bit signed integers</source>
            <translation>{bits} 位有符号整数</translation>
        </message>
        <message>
            <location filename="../../engine/photo/tiff.py"></location>
            <source>{bits}-bit integers</source>
            <translation>{bits} 位整数</translation>
        </message>
        <message>
            <location filename="../../engine/photo/tiff.py"></location>
            <source>it has no pages</source>
            <translation>没有页</translation>
        </message>
        <message>
            <location filename="../../engine/photo/tiff.py"></location>
            <source>{name} has {pages} pages ({listed}): say which to open, in the terminal by --page.</source>
            <translation>{name} 有 {pages} 页（{listed}）：请指明打开哪一页，在终端中用 --page。</translation>
        </message>
        <message>
            <location filename="../../engine/photo/tiff.py"></location>
            <source>{name} has {pages} pages and no page {page}: name another.</source>
            <translation>{name} 有 {pages} 页，没有第 {page} 页：请另选。</translation>
        </message>
        <message>
            <location filename="../../engine/photo/tiff.py"></location>
            <source>is stored in a way that is read only: it will be stored anew</source>
            <translation>的存储方式只能读取：将重新存储</translation>
        </message>
        <message>
            <location filename="../../engine/photo/tiff.py"></location>
            <source>has Photoshop layers, which show it unrepaired: they will be left out</source>
            <translation>含有未修复的 Photoshop 图层：将被略去</translation>
        </message>
        <message>
            <location filename="../../engine/photo/tiff.py"></location>
            <source>{name} has samples of {kind}, which cannot be opened: convert it to 16-bit unsigned integers.</source>
            <translation>{name} 的样本为{kind}，无法打开：请转换为 16 位无符号整数。</translation>
        </message>
        <message>
            <location filename="../../engine/photo/tiff.py"></location>
            <source>is in Lab colours: it will be saved as RGB</source>
            <translation>使用 Lab 颜色：将以 RGB 保存</translation>
        </message>
        <message>
            <location filename="../../engine/photo/tiff.py"></location>
            <source>has {several} pages: only the one that is open will be saved</source>
            <translation>有 {several} 页：只保存打开的那一页</translation>
        </message>
        <message>
            <location filename="../../engine/photo/tiff_codec.py"></location>
            <source>its samples are cut short</source>
            <translation>其样本被截断</translation>
        </message>
        <message>
            <location filename="../../engine/photo/tiff_new.py"></location>
            <source>a TIFF holds no more than 4 gigabytes</source>
            <translation>TIFF 最多容纳 4 GB</translation>
        </message>
        <message>
            <location filename="../../engine/photo/tiff_strips.py"></location>
            <source>its samples take {size} MB: raise max_megapixels for them</source>
            <translation>其样本占 {size} MB：请调高 max_megapixels</translation>
        </message>
        <message>
            <location filename="../../engine/photo/transplant.py"></location>
            <source>its data is damaged, and no JPEG can hold what it decodes to</source>
            <translation>其数据已损坏，没有 JPEG 能容纳其解码结果</translation>
        </message>
        <message>
            <location filename="../../engine/photo/transplant.py"></location>
            <source>its sampling factors are no multiples of each other</source>
            <translation>其抽样因子互不成倍数</translation>
        </message>
        <message>
            <location filename="../../engine/placement.py"></location>
            <source>the mouth lies far from the eyes</source>
            <translation>嘴离眼睛太远</translation>
        </message>
        <message>
            <location filename="../../engine/placement.py"></location>
            <source>the eyes are no points of the photo</source>
            <translation>眼睛不在照片内</translation>
        </message>
        <message>
            <location filename="../../engine/placement.py"></location>
            <source>the two eyes fall into one point</source>
            <translation>两只眼睛落在同一点</translation>
        </message>
        <message>
            <location filename="../../engine/placement.py"></location>
            <source>the mouth lies on the eyes</source>
            <translation>嘴落在眼睛上</translation>
        </message>
        <message>
            <location filename="../../engine/project/archive.py"></location>
            <source>{path} is a zip file, but no Facemend project.</source>
            <translation>{path} 是 zip 文件，但不是 Facemend 项目。</translation>
        </message>
        <message>
            <location filename="../../engine/project/archive.py"></location>
            <source>{path} is damaged: it lists parts twice, or too many.</source>
            <translation>{path} 已损坏：部件重复或过多。</translation>
        </message>
        <message>
            <location filename="../../engine/project/archive.py"></location>
            <source>{path} is damaged: a part is not what its name says.</source>
            <translation>{path} 已损坏：某个部件与其名称不符。</translation>
        </message>
        <message>
            <location filename="../../engine/project/archive.py"></location>
            <source>{path} is damaged or no Facemend project.</source>
            <translation>{path} 已损坏或不是 Facemend 项目。</translation>
        </message>
        <message>
            <location filename="../../engine/project/archive.py"></location>
            <source>{path} holds {filename!r}, which is no part of a project.</source>
            <translation>{path} 含有 {filename!r}，它不是项目的部件。</translation>
        </message>
        <message>
            <location filename="../../engine/project/archive.py"></location>
            <source>{path} is encrypted: projects are not.</source>
            <translation>{path} 已加密：项目不会加密。</translation>
        </message>
        <message>
            <location filename="../../engine/project/archive.py"></location>
            <source>{path} unpacks to {file_size:,} bytes of text, more than the {document_limit:,} that are read.</source>
            <translation>{path} 解压后有 {file_size:,} 字节文本，超过可读取的 {document_limit:,}。</translation>
        </message>
        <message>
            <location filename="../../engine/project/archive.py"></location>
            <source>{path} is packed in a way that projects are not, and unpacks to {file_size:,} bytes: it is not opened.</source>
            <translation>{path} 的压缩方式与项目不同，解压后有 {file_size:,} 字节：不予打开。</translation>
        </message>
        <message>
            <location filename="../../engine/project/archive.py"></location>
            <source>{path} is larger than a project's text may be.</source>
            <translation>{path} 超出项目文本的大小上限。</translation>
        </message>
        <message>
            <location filename="../../engine/project/archive.py"></location>
            <source>{path} is damaged: a part of it is missing.</source>
            <translation>{path} 已损坏：缺少某个部件。</translation>
        </message>
        <message>
            <location filename="../../engine/project/archive.py"></location>
            <source>{path} is damaged.</source>
            <translation>{path} 已损坏。</translation>
        </message>
        <message>
            <location filename="../../engine/project/arrays.py"></location>
            <source>'sha256' is no hash</source>
            <translation>“sha256”不是哈希值</translation>
        </message>
        <message>
            <location filename="../../engine/project/arrays.py"></location>
            <source>'type' is none that is known</source>
            <translation>“type”不是已知类型</translation>
        </message>
        <message>
            <location filename="../../engine/project/arrays.py"></location>
            <source>'{name}' has another size than it must have</source>
            <translation>“{name}”的大小不符</translation>
        </message>
        <message>
            <location filename="../../engine/project/arrays.py"></location>
            <source>'{name}' has another depth than it must have</source>
            <translation>“{name}”的深度不符</translation>
        </message>
        <message>
            <location filename="../../engine/project/arrays.py"></location>
            <source>{path} unpacks to {unpacked:,.1f} GB or more, and {most} GB at most are opened.</source>
            <translation>{path} 解压后有 {unpacked:,.1f} GB 或更多，最多可打开 {most} GB。</translation>
        </message>
        <message>
            <location filename="../../engine/project/arrays.py"></location>
            <source>a retouched tile lies beyond the photo</source>
            <translation>某个修饰图块在照片之外</translation>
        </message>
        <message>
            <location filename="../../engine/project/export.py"></location>
            <source>The project holds no repair yet: open it and press Repair, or give its mask to facemend repair.</source>
            <translation>项目中还没有修复：请打开它并按“修复”，或把它的蒙版交给 facemend repair。</translation>
        </message>
        <message>
            <location filename="../../engine/project/fields.py"></location>
            <source>the project</source>
            <translation>项目</translation>
        </message>
        <message>
            <location filename="../../engine/project/fields.py"></location>
            <source>{text} is no number</source>
            <translation>{text} 不是数字</translation>
        </message>
        <message>
            <location filename="../../engine/project/fields.py"></location>
            <source>'{name}' is no whole number from {low} to {high}</source>
            <translation>“{name}”不是 {low} 到 {high} 的整数</translation>
        </message>
        <message>
            <location filename="../../engine/project/fields.py"></location>
            <source>'{name}' is no number from {low:g} to {high:g}</source>
            <translation>“{name}”不是 {low:g} 到 {high:g} 的数</translation>
        </message>
        <message>
            <location filename="../../engine/project/fields.py"></location>
            <source>'{name}' is no text of up to {longest} letters</source>
            <translation>“{name}”不是最多 {longest} 个字符的文本</translation>
        </message>
        <message>
            <location filename="../../engine/project/fields.py"></location>
            <source>its text is no JSON</source>
            <translation>其文本不是 JSON</translation>
        </message>
        <message>
            <location filename="../../engine/project/fields.py"></location>
            <source>{title} is no object</source>
            <translation>{title} 不是对象</translation>
        </message>
        <message>
            <location filename="../../engine/project/fields.py"></location>
            <source>'{name}' is missing</source>
            <translation>缺少“{name}”</translation>
        </message>
        <message>
            <location filename="../../engine/project/fields.py"></location>
            <source>'{name}' is neither true nor false</source>
            <translation>“{name}”既不是真也不是假</translation>
        </message>
        <message>
            <location filename="../../engine/project/fields.py"></location>
            <source>'{name}' is not {count} numbers</source>
            <translation>“{name}”不是 {count} 个数</translation>
        </message>
        <message>
            <location filename="../../engine/project/fields.py"></location>
            <source>'{name}' is no file's name</source>
            <translation>“{name}”不是文件名</translation>
        </message>
        <message>
            <location filename="../../engine/project/fields.py"></location>
            <source>'{name}' is no object, or too large</source>
            <translation>“{name}”不是对象，或过大</translation>
        </message>
        <message>
            <location filename="../../engine/project/fields.py"></location>
            <source>'{name}' is no list, or too long</source>
            <translation>“{name}”不是列表，或过长</translation>
        </message>
        <message>
            <location filename="../../engine/project/fields.py"></location>
            <source>an entry of '{name}'</source>
            <translation>“{name}”的某一项</translation>
        </message>
        <message>
            <location filename="../../engine/project/fields.py"></location>
            <source>'{name}' is no box within its picture</source>
            <translation>“{name}”不是图内的矩形</translation>
        </message>
        <message>
            <location filename="../../engine/project/original.py"></location>
            <source>{path} {trouble}; the photo that the project holds was taken.</source>
            <translation>{path} {trouble}；已采用项目内的照片。</translation>
        </message>
        <message>
            <location filename="../../engine/project/original.py"></location>
            <source>The project is damaged: it holds no picture.</source>
            <translation>项目已损坏：其中没有图片。</translation>
        </message>
        <message>
            <location filename="../../engine/project/original.py"></location>
            <source>{path} is being changed: wait, then open the project again.</source>
            <translation>{path} 正在被修改：请稍候再打开项目。</translation>
        </message>
        <message>
            <location filename="../../engine/project/original.py"></location>
            <source>{path} is another photo than the project says: it is damaged.</source>
            <translation>{path} 与项目所说的照片不同：它已损坏。</translation>
        </message>
        <message>
            <location filename="../../engine/project/original.py"></location>
            <source>is missing</source>
            <translation>缺失</translation>
        </message>
        <message>
            <location filename="../../engine/project/original.py"></location>
            <source>has changed</source>
            <translation>已改变</translation>
        </message>
        <message>
            <location filename="../../engine/project/original.py"></location>
            <source>cannot be read ({why})</source>
            <translation>无法读取（{why}）</translation>
        </message>
        <message>
            <location filename="../../engine/project/original.py"></location>
            <source>{path} {trouble}: the project needs the photo as it was.</source>
            <translation>{path} {trouble}：项目需要原来的照片。</translation>
        </message>
        <message>
            <location filename="../../engine/project/packed.py"></location>
            <source>an array is larger or smaller than is said of it</source>
            <translation>某个数组的大小与所述不符</translation>
        </message>
        <message>
            <location filename="../../engine/project/packed.py"></location>
            <source>an array is damaged</source>
            <translation>某个数组已损坏</translation>
        </message>
        <message>
            <location filename="../../engine/project/reading.py"></location>
            <source>'{kind}' is no step that is known</source>
            <translation>“{kind}”不是已知步骤</translation>
        </message>
        <message>
            <location filename="../../engine/project/reading.py"></location>
            <source>{path} is damaged: {error}; open an older copy of it, or the photo.</source>
            <translation>{path} 已损坏：{error}；请打开较早的副本或照片。</translation>
        </message>
        <message>
            <location filename="../../engine/project/reading.py"></location>
            <source>{path} was made by another version of Facemend ({stated}): open it with that one.</source>
            <translation>{path} 由另一版本的 Facemend（{stated}）生成：请用该版本打开。</translation>
        </message>
        <message>
            <location filename="../../engine/project/reading.py"></location>
            <source>a candidate is chosen that there is not</source>
            <translation>选中的候选结果不存在</translation>
        </message>
        <message>
            <location filename="../../engine/project/reading.py"></location>
            <source>a repair has no mask</source>
            <translation>某次修复没有蒙版</translation>
        </message>
        <message>
            <location filename="../../engine/project/reading.py"></location>
            <source>'weights' are no hashes</source>
            <translation>“weights”不是哈希值</translation>
        </message>
        <message>
            <location filename="../../engine/project/reading.py"></location>
            <source>a repaired face has no candidate</source>
            <translation>某个已修复的人脸没有候选结果</translation>
        </message>
        <message>
            <location filename="../../engine/project/reading.py"></location>
            <source>a candidate was varied from one that there is not</source>
            <translation>某个候选由不存在的候选调整而来</translation>
        </message>
        <message>
            <location filename="../../engine/project/reading.py"></location>
            <source>'painted' is of candidates that lie in different places</source>
            <translation>“painted”中的候选结果位置不同</translation>
        </message>
        <message>
            <location filename="../../engine/project/reading.py"></location>
            <source>a group of steps is empty</source>
            <translation>某组步骤为空</translation>
        </message>
        <message>
            <location filename="../../engine/project/source.py"></location>
            <source>{path} is of a photo of {width} x {height} pixels, more than the {most} million that are opened.</source>
            <translation>{path} 的照片有 {width} x {height} 像素，超过可打开的 {most} 百万。</translation>
        </message>
        <message>
            <location filename="../../engine/project/values.py"></location>
            <source>'method' or 'device' is no name</source>
            <translation>“method”或“device”不是名称</translation>
        </message>
        <message>
            <location filename="../../engine/project/values.py"></location>
            <source>'origin' is no name</source>
            <translation>“origin”不是名称</translation>
        </message>
        <message>
            <location filename="../../engine/project/values.py"></location>
            <source>a face's landmarks are none</source>
            <translation>某个人脸的关键点无效</translation>
        </message>
        <message>
            <location filename="../../engine/proposals.py"></location>
            <source>OpenCV's file {path} is missing or damaged; reinstall Facemend.</source>
            <translation>OpenCV 的文件 {path} 缺失或损坏；请重新安装 Facemend。</translation>
        </message>
        <message>
            <location filename="../../engine/reference.py"></location>
            <source>The reference photo was used for {count} faces: choose the face of that person alone where they are not the same.</source>
            <translation>参考照片用于 {count} 张人脸：如果不是同一人，请只选中该人的脸。</translation>
        </message>
        <message>
            <location filename="../../engine/reference.py"></location>
            <source>{name}: no face was found in this reference photo: give one that shows the person from the front.</source>
            <translation>{name}：在此参考照片中没有找到人脸：请提供正面照片。</translation>
        </message>
        <message>
            <location filename="../../engine/reference.py"></location>
            <source>The reference photo was not used: the method '{method}' does not look at one.</source>
            <translation>未使用参考照片：方法“{method}”不参考照片。</translation>
        </message>
        <message>
            <location filename="../../engine/repair.py"></location>
            <source>No face was found under the mask: it was filled from its surroundings.</source>
            <translation>蒙版下没有找到人脸：已用周围内容填充。</translation>
        </message>
        <message>
            <location filename="../../engine/repair.py"></location>
            <source>The mask touches no face: it was filled from its surroundings.</source>
            <translation>蒙版没有触及人脸：已用周围内容填充。</translation>
        </message>
        <message>
            <location filename="../../engine/repair.py"></location>
            <source>Of the faces under the mask none is chosen: only what is beside them was filled.</source>
            <translation>蒙版下的人脸都未选中：只填充了旁边的部分。</translation>
        </message>
        <message>
            <location filename="../../engine/repair.py"></location>
            <source>Filling the background</source>
            <translation>正在填充背景</translation>
        </message>
        <message>
            <location filename="../../engine/repair.py"></location>
            <source>Face {number}: its fill {fault}.</source>
            <translation>人脸 {number}：填充{fault}。</translation>
        </message>
        <message>
            <location filename="../../engine/repair.py"></location>
            <source>The mask is empty: mark what is to be repaired first.</source>
            <translation>蒙版为空：请先标出要修复的部分。</translation>
        </message>
        <message>
            <location filename="../../engine/repair.py"></location>
            <source>What is marked lies within faces that are not chosen: choose them to repair them.</source>
            <translation>标出的部分都在未选中的人脸内：要修复请选中它们。</translation>
        </message>
        <message>
            <location filename="../../engine/repair.py"></location>
            <source>Loading the weights</source>
            <translation>正在加载权重</translation>
        </message>
        <message>
            <location filename="../../engine/repair.py"></location>
            <source>Part of face {number}'s damage lies within a face that is not chosen: that part stays as it is.</source>
            <translation>人脸 {number} 的部分损伤位于未选中的人脸内：该部分保持原样。</translation>
        </message>
        <message>
            <location filename="../../engine/repair.py"></location>
            <source>Completing face {number}</source>
            <translation>正在补全人脸 {number}</translation>
        </message>
        <message>
            <location filename="../../engine/repair.py"></location>
            <source>Blending face {number}</source>
            <translation>正在融合人脸 {number}</translation>
        </message>
        <message>
            <location filename="../../engine/repair.py"></location>
            <source>{title} · {message}</source>
            <translation>{title} · {message}</translation>
        </message>
        <message>
            <location filename="../../engine/retouch.py"></location>
            <source>There is nothing around the spot to heal it from: mark less of it.</source>
            <translation>周围没有可用于修复的内容：请少标一些。</translation>
        </message>
        <message>
            <location filename="../../engine/retouch.py"></location>
            <source>There is no room around the spot to heal it from: mark less of it.</source>
            <translation>周围没有可用于修复的空间：请少标一些。</translation>
        </message>
        <message>
            <location filename="../../engine/sentence.py"></location>
            <source>{first} and {then}</source>
            <translation>{first}和{then}</translation>
        </message>
        <message>
            <location filename="../../engine/sentence.py"></location>
            <source>{first} or {then}</source>
            <translation>{first}或{then}</translation>
        </message>
        <message>
            <location filename="../../engine/sentence.py"></location>
            <source>{first}, {then}</source>
            <translation>{first}、{then}</translation>
        </message>
        <message>
            <location filename="../../engine/sentence.py"></location>
            <source>{first} {then}</source>
            <translation>{first}{then}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/about.py"></location>
            <source>Repairs photographs of people. It works offline; nothing leaves this computer.</source>
            <translation>修复人像照片。离线工作，任何内容都不会离开这台电脑。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/about.py"></location>
            <source>The code is under the Apache License 2.0, the weights are under CC BY-NC-SA 4.0: not for commercial use. The window is made with Qt and Qt for Python under the LGPL 3: they are shared libraries, which you may replace with your own builds.</source>
            <translation>代码采用 Apache 许可证 2.0，权重采用 CC BY-NC-SA 4.0：不可用于商业用途。界面使用 LGPL 3 许可的 Qt 和 Qt for Python：它们是共享库，可以换成自行编译的版本。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/about.py"></location>
            <source>About Facemend</source>
            <translation>关于 Facemend</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/about.py"></location>
            <source>Weights</source>
            <translation>权重</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/about.py"></location>
            <source>Licences</source>
            <translation>许可证</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/about.py"></location>
            <source>Copy diagnostic</source>
            <translation>复制诊断信息</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/about.py"></location>
            <source>Device: {device}</source>
            <translation>设备：{device}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/about.py"></location>
            <source>WEIGHTS AND THEIR SHA-256</source>
            <translation>权重及其 SHA-256</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/about.py"></location>
            <source>LICENCES</source>
            <translation>许可证</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Choose Candidate {number}</source>
            <translation>选择候选 {number}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Take candidate {number}</source>
            <translation>采用候选 {number}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/actions.py"></location>
            <source>Undo {step}</source>
            <translation>撤销{step}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/actions.py"></location>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/actions.py"></location>
            <source>Redo {step}</source>
            <translation>重做{step}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/actions.py"></location>
            <source>Redo</source>
            <translation>重做</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/as_command.py"></location>
            <source>The command is copied: paste it into a terminal.</source>
            <translation>命令已复制：请粘贴到终端。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/as_command.py"></location>
            <source>Writing the command</source>
            <translation>正在写命令</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/as_command.py"></location>
            <source>A mask and options do not say all that was done here: save a project, which does, and the command will replay it.</source>
            <translation>蒙版和选项不足以说明这里所做的一切：请保存项目，命令会重现它。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/as_command.py"></location>
            <source>Save Project…</source>
            <translation>保存项目…</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/autosave.py"></location>
            <source>Something failed inside ({kind}: {error}).</source>
            <translation>程序内部出错（{kind}：{error}）。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/autosave.py"></location>
            <source>{trouble} Your work goes on, but a crash would lose it: save it as a project.</source>
            <translation>{trouble}可以继续工作，但崩溃会丢失它：请保存为项目。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/canvas.py"></location>
            <source>Photo</source>
            <translation>照片</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/canvas.py"></location>
            <source>Difference</source>
            <translation>差异</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/canvas.py"></location>
            <source>Before</source>
            <translation>之前</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/canvas.py"></location>
            <source>After</source>
            <translation>之后</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/captions.py"></location>
            <source>seed {seed}</source>
            <translation>种子 {seed}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/captions.py"></location>
            <source>{number} of {total} · {name}</source>
            <translation>{number}/{total} · {name}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/colours.py"></location>
            <source>Rose</source>
            <translation>玫红</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/colours.py"></location>
            <source>Orange</source>
            <translation>橙</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/colours.py"></location>
            <source>Green</source>
            <translation>绿</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/colours.py"></location>
            <source>Cyan</source>
            <translation>青</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/colours.py"></location>
            <source>Violet</source>
            <translation>紫</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/command_line.py"></location>
            <source>Looking what the terminal would find</source>
            <translation>正在查看终端会找到什么</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/crash.py"></location>
            <source>Something went wrong inside Facemend ({kind}: {error}). Your photo is unharmed.</source>
            <translation>Facemend 内部出错（{kind}：{error}）。照片未受影响。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/crash.py"></location>
            <source>Something went wrong inside Facemend ({kind}: {error}). Your photo is unharmed; the details are in {path}.</source>
            <translation>Facemend 内部出错（{kind}：{error}）。照片未受影响；详情见 {path}。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/diagnostic.py"></location>
            <location filename="../../inpaint_gui/helping.py"></location>
            <source>Looking at this computer</source>
            <translation>正在检查这台电脑</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/diagnostic.py"></location>
            <source>Looking at the weights</source>
            <translation>正在检查权重</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <source>Photos ({endings})</source>
            <translation>照片 ({endings})</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <source>Photos and projects ({endings})</source>
            <translation>照片和项目 ({endings})</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <source>All files (*)</source>
            <translation>所有文件 (*)</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <source>Masks (*.png)</source>
            <translation>蒙版 (*.png)</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <source>Project with the photo in it ({endings})</source>
            <translation>包含照片的项目 ({endings})</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <source>Project beside the photo, small ({endings})</source>
            <translation>不含照片的小项目 ({endings})</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <source>Another photo of the same person</source>
            <translation>同一人的另一张照片</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <source>Find the photo</source>
            <translation>查找照片</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <source>Open photos or projects</source>
            <translation>打开照片或项目</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <source>Save the project</source>
            <translation>保存项目</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <source>Import a mask</source>
            <translation>导入蒙版</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <source>Which part of {name} is to be repaired?</source>
            <translation>要修复 {name} 的哪一部分？</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <source>This is asked once; Mask › Black Is Repaired changes it.</source>
            <translation>只询问一次；可在“蒙版 › 修复黑色部分”中更改。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <source>The white part</source>
            <translation>白色部分</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <source>The black part</source>
            <translation>黑色部分</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <source>Export the repaired photo</source>
            <translation>导出修复后的照片</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <source>Save the extended photo</source>
            <translation>保存扩展后的照片</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <source>Export the mask</source>
            <translation>导出蒙版</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <source>Export all repaired photos into a folder</source>
            <translation>将所有修复后的照片导出到文件夹</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <source>Save Project</source>
            <translation>保存项目</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <source>{name} is the photo you opened.</source>
            <translation>{name} 是打开的原照片。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <source>Replace the original? It cannot be had back.</source>
            <translation>要替换原文件吗？替换后无法恢复。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <source>Replace the original</source>
            <translation>替换原文件</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <source>Discard all {count}</source>
            <translation>全部放弃（{count}）</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <source>Its file has been changed since by another program.</source>
            <translation>其文件已被其他程序修改。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/docks.py"></location>
            <source>Tools</source>
            <translation>工具</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/docks.py"></location>
            <source>Results</source>
            <translation>结果</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/docks.py"></location>
            <location filename="../../inpaint_gui/panels/history.py"></location>
            <source>History</source>
            <translation>历史记录</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/docks.py"></location>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <location filename="../../inpaint_gui/file_settings.py"></location>
            <source>Repair</source>
            <comment>noun</comment>
            <translation>修复</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/docks.py"></location>
            <source>Photos</source>
            <translation>照片</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/document.py"></location>
            <source>photo</source>
            <translation>照片</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/document.py"></location>
            <source>{name}, page {page}</source>
            <translation>{name}，第 {page} 页</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/estimates.py"></location>
            <source>About {seconds} s for a face on this computer.</source>
            <translation>在这台电脑上每张人脸约 {seconds} 秒。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/estimates.py"></location>
            <source>This method is not here.</source>
            <translation>此方法不在这里。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/estimates.py"></location>
            <source>No network: done in a moment.</source>
            <translation>不用网络：瞬间完成。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/estimates.py"></location>
            <source>How long it takes is known after the first repair.</source>
            <translation>第一次修复之后即可知道需要多久。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/estimates.py"></location>
            <source>Less than a second for a face on this computer.</source>
            <translation>在这台电脑上每张人脸不到一秒。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/estimates.py"></location>
            <source>Measuring this computer…</source>
            <translation>正在测试这台电脑…</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <source>Every pixel outside the mask stays as it is.</source>
            <translation>蒙版之外的每个像素保持原样。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <source>Every block of the JPEG that the mask does not touch stays as it is.</source>
            <translation>蒙版未触及的每个 JPEG 块保持原样。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <source>Full detail (4:4:4)</source>
            <translation>完整细节 (4:4:4)</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <source>Half the detail across (4:2:2)</source>
            <translation>水平减半 (4:2:2)</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <source>Half the detail both ways (4:2:0)</source>
            <translation>水平和垂直减半 (4:2:0)</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <source>About {size}</source>
            <translation>约 {size}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <location filename="../../inpaint_gui/file_settings.py"></location>
            <source>Keep where the photo was taken (GPS, names of places)</source>
            <translation>保留拍摄地点（GPS、地名）</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <location filename="../../inpaint_gui/file_settings.py"></location>
            <source>Say in the file what was repaired, and how</source>
            <translation>在文件中注明修复了什么、如何修复</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <source>Save as…</source>
            <translation>另存为…</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <source>About {size} (the photo: {own})</source>
            <translation>约 {size}（照片：{own}）</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <source>Cannot be said before it is saved</source>
            <translation>保存之前无法得知</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <source>Format</source>
            <translation>格式</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <source>Quality</source>
            <translation>品质</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <source>Colours</source>
            <translation>颜色</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <location filename="../../inpaint_gui/file_settings.py"></location>
            <source>Place</source>
            <translation>地点</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <location filename="../../inpaint_gui/panels/tool_options.py"></location>
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <source>The kind of file; what it cannot hold is said below</source>
            <translation>文件类型；不能容纳的内容见下方</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <source>Less makes the file smaller and the picture coarser</source>
            <translation>数值越低，文件越小，图像越粗糙</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <source>How finely a JPEG keeps the colours</source>
            <translation>JPEG 保留颜色的精细程度</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <source>Nothing is lost that the photo had</source>
            <translation>照片原有内容毫无损失</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <location filename="../../inpaint_gui/file_settings.py"></location>
            <source>Leave it out before you show the photo to others</source>
            <translation>给别人看之前请去除</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <source>Method, weights and the share that was made, in the file's XMP</source>
            <translation>方法、权重和生成所占的比例，写入文件的 XMP</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <source>As the photo</source>
            <translation>与照片相同</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <source>Without loss</source>
            <translation>无损</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/exports.py"></location>
            <location filename="../../inpaint_gui/repairs.py"></location>
            <source>{name}: {said}</source>
            <translation>{name}：{said}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/exports.py"></location>
            <location filename="../../inpaint_gui/jobs.py"></location>
            <location filename="../../inpaint_gui/mask_jobs.py"></location>
            <location filename="../../inpaint_gui/project_jobs.py"></location>
            <location filename="../../inpaint_gui/projects.py"></location>
            <source>Saving {name}</source>
            <translation>正在保存 {name}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/exports.py"></location>
            <source>the mask and your retouching</source>
            <translation>蒙版和修饰</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/exports.py"></location>
            <location filename="../../inpaint_gui/extending.py"></location>
            <location filename="../../inpaint_gui/projects.py"></location>
            <source>Saved as {name}.</source>
            <translation>已保存为 {name}。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/exports.py"></location>
            <source>saved in {folder}</source>
            <translation>保存到 {folder}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/exports.py"></location>
            <source>Pixels outside the masks: 0 changed.</source>
            <translation>蒙版之外的像素：改变 0 个。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/extend_dialog.py"></location>
            <source>Give at least one side a margin.</source>
            <translation>请至少给一边设定边距。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/extend_dialog.py"></location>
            <source>The left and the top margin may grow by some pixels, so that the JPEG's own blocks stay.</source>
            <translation>左边距和上边距可能增加几个像素，以便保留 JPEG 原有的块。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/extend_dialog.py"></location>
            <source>The photo itself stays as it is; the new file is opened beside it.</source>
            <translation>照片本身保持不变；新文件会另外打开。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/extend_dialog.py"></location>
            <source>Left</source>
            <translation>左</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/extend_dialog.py"></location>
            <source>Top</source>
            <translation>上</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/extend_dialog.py"></location>
            <source>Right</source>
            <translation>右</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/extend_dialog.py"></location>
            <source>Bottom</source>
            <translation>下</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/extend_dialog.py"></location>
            <source>{width} × {height} pixels become {wide} × {high}.</source>
            <translation>{width} × {height} 像素变为 {wide} × {high}。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/extend_dialog.py"></location>
            <source>Extend the canvas</source>
            <translation>扩展画布</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/extend_dialog.py"></location>
            <source>Per cent</source>
            <translation>百分比</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/extend_dialog.py"></location>
            <source>Pixels</source>
            <translation>像素</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/extend_dialog.py"></location>
            <source>Unit</source>
            <translation>单位</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/extend_dialog.py"></location>
            <source>What the margins are given in</source>
            <translation>边距使用的单位</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/extend_dialog.py"></location>
            <source>Extend…</source>
            <translation>扩展…</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/extend_dialog.py"></location>
            <source>Preview</source>
            <translation>预览</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/extend_dialog.py"></location>
            <source>How far this side is extended</source>
            <translation>这一边扩展多少</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/extend_dialog.py"></location>
            <location filename="../../inpaint_gui/panels/mask_menu.py"></location>
            <source> px</source>
            <translation> 像素</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/extending.py"></location>
            <source>Extending the canvas</source>
            <translation>正在扩展画布</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/extending.py"></location>
            <source>Export the photo with its repair first, then extend that file: here it would be lost.</source>
            <translation>请先导出修复后的照片，再扩展该文件：在这里修复会丢失。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/extending.py"></location>
            <source>{path} is the photo itself: give the extended one another name.</source>
            <translation>{path} 就是照片本身：请给扩展后的照片另取名称。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/extending.py"></location>
            <source>the new margins</source>
            <translation>新边距</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/file_names.py"></location>
            <source>Give files a name: for instance {pattern}.</source>
            <translation>请给文件命名：例如 {pattern}。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/file_names.py"></location>
            <source>A file's name cannot hold {letter}.</source>
            <translation>文件名不能含有 {letter}。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/file_names.py"></location>
            <source>{unknown} is unknown: use {known}.</source>
            <translation>{unknown} 未知：请使用 {known}。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/file_names.py"></location>
            <source>Put {part} into it, or all photos have the same name.</source>
            <translation>请加入 {part}，否则所有照片同名。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/file_names.py"></location>
            <source>That is too long for a file's name.</source>
            <translation>文件名太长。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/file_settings.py"></location>
            <source>Names of exports</source>
            <translation>导出文件名</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/file_settings.py"></location>
            <source>{name} is the photo's name, {method} the method, {date} the day</source>
            <translation>{name} 是照片名，{method} 是方法，{date} 是日期</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/file_settings.py"></location>
            <source>Every exported file says what was repaired in it, how and with which weights</source>
            <translation>每个导出文件都会注明修复了什么、如何修复以及所用权重</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/file_settings.py"></location>
            <source> megapixels</source>
            <translation> 百万像素</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/file_settings.py"></location>
            <source>The next one: {name}</source>
            <translation>下一个：{name}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/file_settings.py"></location>
            <source>Largest photo</source>
            <translation>最大照片</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/file_settings.py"></location>
            <source>Largest file</source>
            <translation>最大文件</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/file_settings.py"></location>
            <source>A file that says it is larger is refused before it can fill the memory</source>
            <translation>声称更大的文件会被拒绝，以免占满内存</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/file_settings.py"></location>
            <source>Names</source>
            <translation>名称</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/frames.py"></location>
            <source>Face {number} · {words}</source>
            <translation>人脸 {number} · {words}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/frames.py"></location>
            <source>stays as it is</source>
            <translation>保持原样</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/frames.py"></location>
            <source>{scale:.1f}</source>
            <translation>{scale:.1f}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/healing.py"></location>
            <source>Healing</source>
            <translation>正在修补</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/helping.py"></location>
            <source>New here? A tour of five steps shows how a photo is repaired.</source>
            <translation>第一次使用？五步导览介绍如何修复照片。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/helping.py"></location>
            <source>The diagnostic is copied: paste it into your message.</source>
            <translation>诊断信息已复制：请粘贴到您的消息中。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/helping.py"></location>
            <source>Take the tour</source>
            <translation>开始导览</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/helping.py"></location>
            <source>No, thanks</source>
            <translation>不用了</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/helping.py"></location>
            <source>Open a photo</source>
            <translation>打开照片</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/helping.py"></location>
            <source>Drop a photo on the window, paste one, or choose File › Open. Here a sample is opened, so that there is something to see.</source>
            <translation>把照片拖到窗口、粘贴，或选择“文件 › 打开”。这里打开一个示例，以便演示。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/helping.py"></location>
            <source>Mark the damage</source>
            <translation>标出损伤</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/helping.py"></location>
            <source>Brush over what is to be repaired; the eraser takes marks away. The magnifying glass with the flash suggests what looks damaged.</source>
            <translation>涂抹要修复的部分；橡皮擦可去除标记。带闪电的放大镜会建议看似损伤之处。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/helping.py"></location>
            <source>Press Repair</source>
            <translation>按“修复”</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/helping.py"></location>
            <source>Faces are completed by a network, all else is filled from around it. Below the method you see how long that takes on this computer.</source>
            <translation>人脸由网络补全，其他部分用周围内容填充。方法下方显示在这台电脑上需要多久。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/helping.py"></location>
            <source>Choose an answer</source>
            <translation>选择结果</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/helping.py"></location>
            <source>Every face gets several: click one, or press its number. A lock keeps it when you roll again; hold {key} to see the original.</source>
            <translation>每张人脸有多个结果：点击其中一个或按其数字。锁定的在重新生成时会保留；按住 {key} 可查看原图。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/helping.py"></location>
            <source>Save it</source>
            <translation>保存</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/helping.py"></location>
            <source>File › Export saves the repaired photo. Outside your marks no pixel changes, and the original is never overwritten unasked.</source>
            <translation>“文件 › 导出”保存修复后的照片。标记之外的像素毫不改变，未经询问绝不覆盖原文件。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/jobs.py"></location>
            <location filename="../../inpaint_gui/mask_jobs.py"></location>
            <location filename="../../inpaint_gui/masks.py"></location>
            <location filename="../../inpaint_gui/project_jobs.py"></location>
            <location filename="../../inpaint_gui/reading.py"></location>
            <source>Opening {name}</source>
            <translation>正在打开 {name}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/jobs.py"></location>
            <source>{path} is a folder: drop photos.</source>
            <translation>{path} 是文件夹：请拖放照片。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/jobs.py"></location>
            <location filename="../../inpaint_gui/work.py"></location>
            <source>Looking for faces</source>
            <translation>正在查找人脸</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/jobs.py"></location>
            <location filename="../../inpaint_gui/saving.py"></location>
            <source>Estimating the size</source>
            <translation>正在估算大小</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/jobs.py"></location>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>Asking for devices</source>
            <translation>正在查询设备</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/jobs.py"></location>
            <source>Laying out the candidates</source>
            <translation>正在排列候选结果</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/jobs.py"></location>
            <location filename="../../inpaint_gui/work.py"></location>
            <source>Loading model…</source>
            <translation>正在加载模型…</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/jobs.py"></location>
            <source>Looking for faces behind the damage</source>
            <translation>正在查找损伤后面的人脸</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/kept_work.py"></location>
            <source>a photo</source>
            <translation>一张照片</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/kept_work.py"></location>
            <source>no space left on device</source>
            <translation>设备上没有剩余空间</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/kept_work.py"></location>
            <source>permission denied</source>
            <translation>没有权限</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/kept_work.py"></location>
            <source>{folder} could not be written to ({why}).</source>
            <translation>无法写入 {folder}（{why}）。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/kept_work.py"></location>
            <source>{folder} could not be made ({why}).</source>
            <translation>无法创建 {folder}（{why}）。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/kept_work.py"></location>
            <source>a pasted picture</source>
            <translation>一张粘贴的图片</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/keys.py"></location>
            <source>“{action}”</source>
            <translation>“{action}”</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/live.py"></location>
            <source>Fill While Painting is off, as it failed ({error}).</source>
            <translation>“涂抹时填充”已关闭，因为出错（{error}）。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/live.py"></location>
            <source>Fill While Painting is off, as a fill takes {taken:.1f} s on this computer: press {key} instead, or turn it on again under View.</source>
            <translation>“涂抹时填充”已关闭，因为在这台电脑上一次填充需要 {taken:.1f} 秒：请改按 {key}，或在“视图”中重新打开。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/look.py"></location>
            <source>Its colour profile cannot be read: the photo is shown as sRGB, and keeps the profile when saved.</source>
            <translation>无法读取颜色配置文件：照片以 sRGB 显示，保存时保留该配置文件。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/masks.py"></location>
            <source>The mask of the photo before is reused.</source>
            <translation>已沿用上一张照片的蒙版。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/masks.py"></location>
            <location filename="../../inpaint_gui/recovery.py"></location>
            <source>{count} more</source>
            <translation>另外 {count} 个</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/masks.py"></location>
            <source>There is no mask of another photo yet: mark one, then open the next.</source>
            <translation>还没有其他照片的蒙版：先标出一个，再打开下一张。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/masks.py"></location>
            <source>The last mask is {mask_width} x {mask_height} pixels and does not fit {name} of {width} x {height}.</source>
            <translation>上一个蒙版是 {mask_width} x {mask_height} 像素，与 {width} x {height} 的 {name} 不符。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../inpaint_gui/masks.py"></location>
            <source>The mask is on {n} other photos, too; in each, undo takes it back.</source>
            <translation>
                <numerusform>蒙版也已用于另外 {n} 张照片；可在各张照片中撤销。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/masks.py"></location>
            <source>The mask is of {width} x {height} pixels and was not put on {names}: another size.</source>
            <translation>蒙版是 {width} x {height} 像素，未用于{names}：大小不同。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/masks.py"></location>
            <source>It was not put on {names}: being repaired just now.</source>
            <translation>未用于{names}：正在修复。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/masks.py"></location>
            <source>Grow Mask by {pixels} px</source>
            <translation>蒙版扩展 {pixels} 像素</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/masks.py"></location>
            <source>Shrink Mask by {pixels} px</source>
            <translation>蒙版收缩 {pixels} 像素</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/masks.py"></location>
            <source>Feather Mask by {pixels} px</source>
            <translation>蒙版羽化 {pixels} 像素</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/masks.py"></location>
            <source>Growing the mask</source>
            <translation>正在扩展蒙版</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/masks.py"></location>
            <source>Shrinking the mask</source>
            <translation>正在收缩蒙版</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/masks.py"></location>
            <source>Feathering the mask</source>
            <translation>正在羽化蒙版</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/opening.py"></location>
            <source>Find the photo…</source>
            <translation>查找照片…</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/opening.py"></location>
            <source>There is nothing to paste: copy a picture, or photos' files.</source>
            <translation>没有可粘贴的内容：请先复制图片或照片文件。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/page_dialog.py"></location>
            <source>Open a page</source>
            <translation>打开页面</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/page_dialog.py"></location>
            <source>Pages</source>
            <translation>页面</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/page_dialog.py"></location>
            <source>{name} has {count} pages. Which one?</source>
            <translation>{name} 有 {count} 页。打开哪一页？</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/page_dialog.py"></location>
            <source>Page {number} — {width} × {height}</source>
            <translation>第 {number} 页 — {width} × {height}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/candidates.py"></location>
            <source>Brush over the damage, then press Repair: the answers to choose from appear here.</source>
            <translation>涂抹损伤处，然后按“修复”：候选结果会显示在这里。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/candidates.py"></location>
            <source>The answers to choose from appear here.</source>
            <translation>候选结果会显示在这里。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/candidates.py"></location>
            <source>Opacity of the fill</source>
            <translation>填充的不透明度</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/candidates.py"></location>
            <source>How much of the photo shows through what was filled</source>
            <translation>照片透过填充显露的程度</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/candidates.py"></location>
            <source>CANDIDATES</source>
            <translation>候选结果</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/candidates.py"></location>
            <location filename="../../inpaint_gui/panels/mask_menu.py"></location>
            <source>Opacity</source>
            <translation>不透明度</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/candidates.py"></location>
            <location filename="../../inpaint_gui/panels/tool_options.py"></location>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/candidates.py"></location>
            <source>Filled from its surroundings.</source>
            <translation>已用周围内容填充。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/candidates.py"></location>
            <source>This face is not in the repair: select one that is done.</source>
            <translation>此人脸不在修复之中：请选择已完成的。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/candidates.py"></location>
            <source>Locked: the next roll keeps it. {words}</source>
            <translation>已锁定：下次生成会保留它。{words}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/candidates.py"></location>
            <source>Use This Candidate</source>
            <translation>使用此候选</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/candidates.py"></location>
            <source>Paint It into the Face</source>
            <translation>涂到人脸上</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/candidates.py"></location>
            <source>Unlock</source>
            <translation>解锁</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/candidates.py"></location>
            <source>Lock for the Next Roll</source>
            <translation>锁定，供下次生成</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/candidates.py"></location>
            <source>With strokes of {numbers}.</source>
            <translation>含有 {numbers} 的笔触。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/candidates.py"></location>
            <source>Roll again</source>
            <translation>重新生成</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/care.py"></location>
            <source>Quickest</source>
            <translation>最快</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/care.py"></location>
            <source>Quick</source>
            <translation>快</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/care.py"></location>
            <source>Usual</source>
            <translation>普通</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/care.py"></location>
            <source>Careful</source>
            <translation>细致</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/care.py"></location>
            <source>Most careful</source>
            <translation>最细致</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/care.py"></location>
            <location filename="../../inpaint_gui/panels/options.py"></location>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>Care</source>
            <translation>细致度</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/care.py"></location>
            <source>How long a search may look: to the left it is quicker, to the right it finds better faces</source>
            <translation>搜索可用的时间：向左更快，向右能找到更好的人脸</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/care.py"></location>
            <source>{word}. {said}</source>
            <translation>{word}。{said}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/dock.py"></location>
            <source>Drag this panel to another side or out of the window; a double click does the latter</source>
            <translation>把此面板拖到另一侧或窗口之外；双击可移出窗口</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/dock.py"></location>
            <source>Take the panel out of the window, or put it back</source>
            <translation>把面板移出窗口，或放回</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/dock.py"></location>
            <source>Close the panel; the View menu brings it back</source>
            <translation>关闭面板；可从“视图”菜单恢复</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/dock.py"></location>
            <source>Float: {title}</source>
            <translation>浮动：{title}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/dock.py"></location>
            <source>Close: {title}</source>
            <translation>关闭：{title}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/faces.py"></location>
            <source>No face was found: mark its eyes, or what is marked is filled from around it.</source>
            <translation>没有找到人脸：请标出眼睛，否则标记处将用周围内容填充。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/faces.py"></location>
            <source>Mark eyes</source>
            <translation>标出眼睛</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/faces.py"></location>
            <source>Add a face: mark the eyes</source>
            <translation>添加人脸：标出眼睛</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/faces.py"></location>
            <source>Find again</source>
            <translation>重新查找</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/faces.py"></location>
            <source>FACES</source>
            <translation>人脸</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/faces.py"></location>
            <source>Face {number}</source>
            <translation>人脸 {number}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/faces.py"></location>
            <source>Repair face {number}</source>
            <translation>修复人脸 {number}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/faces.py"></location>
            <source>{resolution}.</source>
            <translation>{resolution}。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/faces.py"></location>
            <source>done</source>
            <translation>完成</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/faces.py"></location>
            <source>Not chosen: it stays as it is.</source>
            <translation>未选中：保持原样。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/faces.py"></location>
            <source>Placed by hand.</source>
            <translation>手动放置。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/faces.py"></location>
            <source>Not looked for yet.</source>
            <translation>尚未查找。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/filmstrip.py"></location>
            <source>Repair all</source>
            <translation>全部修复</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/filmstrip.py"></location>
            <source>Export all…</source>
            <translation>全部导出…</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/filmstrip.py"></location>
            <source>+ Add photos</source>
            <translation>+ 添加照片</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/filmstrip.py"></location>
            <source>Open photos</source>
            <translation>打开的照片</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/filmstrip.py"></location>
            <source>photo {number} of {total}</source>
            <translation>第 {number} 张，共 {total} 张</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/filmstrip.py"></location>
            <source>being repaired</source>
            <translation>正在修复</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/finder.py"></location>
            <source>What do you want to do?</source>
            <translation>想做什么？</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/finder.py"></location>
            <source>Command</source>
            <translation>命令</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/finder.py"></location>
            <source>Commands</source>
            <translation>命令</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/history.py"></location>
            <source>Earlier steps are gone</source>
            <translation>更早的步骤已不再保留</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/history.py"></location>
            <source>Beginning</source>
            <translation>开始</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/history.py"></location>
            <source>HISTORY</source>
            <translation>历史记录</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/inset.py"></location>
            <source>Aligned face</source>
            <translation>对齐后的人脸</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/inset.py"></location>
            <source>The face as it is repaired: well placed if eyes and mouth are on the crosses</source>
            <translation>修复时的人脸：眼睛和嘴落在十字上即为放置正确</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/language_menu.py"></location>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>As the system</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/language_menu.py"></location>
            <source>Language</source>
            <comment>menu</comment>
            <translation>语言 (Language)</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/mask_menu.py"></location>
            <source>Mask opacity</source>
            <translation>蒙版不透明度</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/mask_menu.py"></location>
            <source>How much the mask hides of the photo</source>
            <translation>蒙版遮住照片的程度</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/mask_menu.py"></location>
            <source>So many pixels the mask grows, shrinks or softens by</source>
            <translation>蒙版扩展、收缩或羽化的像素数</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/mask_menu.py"></location>
            <source>Pixels to grow, shrink or feather by</source>
            <translation>扩展、收缩或羽化的像素数</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/mask_menu.py"></location>
            <source>Colour</source>
            <translation>颜色</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/mask_menu.py"></location>
            <source>Edge by</source>
            <translation>边缘</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/mask_menu.py"></location>
            <source>Grow</source>
            <translation>扩展</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/mask_menu.py"></location>
            <source>Shrink</source>
            <translation>收缩</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/mask_menu.py"></location>
            <source>Feather</source>
            <translation>羽化</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/mask_menu.py"></location>
            <source>Invert</source>
            <translation>反转</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/mask_menu.py"></location>
            <source>Clear</source>
            <translation>清除</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/notice.py"></location>
            <source>Dismiss (Esc)</source>
            <translation>关闭 (Esc)</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/notice.py"></location>
            <source>Dismiss</source>
            <translation>关闭</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/notice.py"></location>
            <source>Error</source>
            <translation>错误</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/notice.py"></location>
            <source>Note</source>
            <translation>提示</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/options.py"></location>
            <source>How holes in faces are filled; each says more in the list</source>
            <translation>如何填充人脸上的空缺；列表中有各方法的说明</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/options.py"></location>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>So many answers to choose among for each face</source>
            <translation>每张人脸可供选择的结果数</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/options.py"></location>
            <source>Untouched outside the mask.</source>
            <translation>蒙版之外保持不变。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/options.py"></location>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>Method</source>
            <translation>方法</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/options.py"></location>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>Candidates</source>
            <translation>候选数</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/options.py"></location>
            <source>HOW</source>
            <translation>方式</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/options.py"></location>
            <source>Repair</source>
            <comment>verb</comment>
            <translation>修复</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/options.py"></location>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/progress.py"></location>
            <source>How the search goes</source>
            <translation>搜索进展</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/progress.py"></location>
            <source>How far the best candidate is from fitting the photo: lower is better</source>
            <translation>最佳候选与照片的差距：越低越好</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/progress.py"></location>
            <source>Misfit {loss:.3f}</source>
            <translation>偏差 {loss:.3f}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/progress.py"></location>
            <source>from {loss:.3f}</source>
            <translation>起始 {loss:.3f}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/recent.py"></location>
            <source>Not found</source>
            <translation>未找到</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/recent.py"></location>
            <source>{name}, not found</source>
            <translation>{name}，未找到</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/recent.py"></location>
            <source>{path} is not there any more.</source>
            <translation>{path} 已不存在。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/start.py"></location>
            <source>Choose photos; they can be dropped and pasted here, too</source>
            <translation>选择照片；也可以拖放或粘贴到这里</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/start.py"></location>
            <source>Drop a photo to mend it</source>
            <translation>把照片拖到这里进行修复</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/start.py"></location>
            <source>Open a photo…</source>
            <translation>打开照片…</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/start.py"></location>
            <source>or try the sample</source>
            <translation>或试试示例照片</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/start.py"></location>
            <source>RECENT</source>
            <translation>最近打开</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/status.py"></location>
            <source>{key} cancels</source>
            <translation>按 {key} 取消</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/status.py"></location>
            <source>loss {loss:.3f}</source>
            <translation>损失 {loss:.3f}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/status.py"></location>
            <source>{seconds} s left</source>
            <translation>剩余 {seconds} 秒</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tile.py"></location>
            <source>{name}, locked</source>
            <translation>{name}，已锁定</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tool_options.py"></location>
            <source>Candidate to paint</source>
            <translation>要涂抹的候选</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tool_options.py"></location>
            <source>What the mix brush paints; the chosen one takes it back</source>
            <translation>混合画笔所涂的候选；选中的那个可将其还原</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tool_options.py"></location>
            <source>Mask </source>
            <translation>蒙版 </translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tool_options.py"></location>
            <source>The mask's colour and opacity; grow, shrink, feather</source>
            <translation>蒙版的颜色和不透明度；扩展、收缩、羽化</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tool_options.py"></location>
            <source>Mask</source>
            <translation>蒙版</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tool_options.py"></location>
            <source>The brush's diameter in photo pixels ({smaller} and {larger}, Ctrl and wheel)</source>
            <translation>画笔直径，以照片像素计（{smaller} 和 {larger}，Ctrl 加滚轮）</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tool_options.py"></location>
            <source>How clean the brush's edge is ({softer} and {harder})</source>
            <translation>画笔边缘的清晰程度（{softer} 和 {harder}）</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tool_options.py"></location>
            <location filename="../../inpaint_gui/shortcuts.py"></location>
            <source>Brush size</source>
            <translation>画笔大小</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tool_options.py"></location>
            <source>The brush's diameter in photo pixels</source>
            <translation>画笔直径，以照片像素计</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tool_options.py"></location>
            <source>Brush hardness</source>
            <translation>画笔硬度</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tool_options.py"></location>
            <source>How clean the brush's edge is</source>
            <translation>画笔边缘的清晰程度</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tool_options.py"></location>
            <source>Tolerance</source>
            <translation>容差</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tool_options.py"></location>
            <source>How far from the colour it goes</source>
            <translation>颜色可相差多少</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tool_options.py"></location>
            <source>Hardness</source>
            <translation>硬度</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tool_options.py"></location>
            <source>{size} px</source>
            <translation>{size} 像素</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tool_options.py"></location>
            <source>Mark, or take marks away ({swap})</source>
            <translation>标记或去除标记（{swap}）</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tool_options.py"></location>
            <source>Takes away</source>
            <translation>去除</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tool_options.py"></location>
            <source>Marks</source>
            <translation>标记</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tool_options.py"></location>
            <source>Candidate {number} (back)</source>
            <translation>候选 {number}（还原）</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tool_options.py"></location>
            <source>Candidate {number}</source>
            <translation>候选 {number}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tour.py"></location>
            <source>Skip</source>
            <translation>跳过</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tour.py"></location>
            <source>End the tour (Esc); Help › Take the Tour starts it again</source>
            <translation>结束导览 (Esc)；可从“帮助 › 开始导览”重新开始</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tour.py"></location>
            <source>Back</source>
            <translation>上一步</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tour.py"></location>
            <source>The step before (left arrow)</source>
            <translation>上一步（左箭头）</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tour.py"></location>
            <source>The next step (right arrow)</source>
            <translation>下一步（右箭头）</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tour.py"></location>
            <source>{number} of {total}</source>
            <translation>{number}/{total}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tour.py"></location>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tour.py"></location>
            <source>Next</source>
            <translation>下一步</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/vary.py"></location>
            <source>Change the face in the hole. What is around it stays.</source>
            <translation>改变空缺处的人脸。周围保持不变。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/vary.py"></location>
            <source>The pictures show what lies at either end; what fits the photo less shows at the rim</source>
            <translation>图片显示两端的样子；与照片不太吻合时会在边缘露出</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/vary.py"></location>
            <source>Change, first way</source>
            <translation>改变，方式一</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/vary.py"></location>
            <source>Change, second way</source>
            <translation>改变，方式二</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/vary.py"></location>
            <source>Change, third way</source>
            <translation>改变，方式三</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/vary.py"></location>
            <source>Sliders that change the face in the hole</source>
            <translation>改变空缺处人脸的滑块</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/vary.py"></location>
            <source>Candidate to go towards</source>
            <translation>要靠近的候选</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/vary.py"></location>
            <source>VARY</source>
            <translation>调整</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/vary.py"></location>
            <source>Towards the other candidate</source>
            <translation>靠近另一候选</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/vary.py"></location>
            <source>Back to candidate {number}</source>
            <translation>回到候选 {number}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/vary.py"></location>
            <source>Towards candidate {number}</source>
            <translation>靠近候选 {number}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/vary.py"></location>
            <source>Hide sliders</source>
            <translation>隐藏滑块</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/vary.py"></location>
            <source>Show sliders</source>
            <translation>显示滑块</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/zoom.py"></location>
            <source>Compare</source>
            <translation>对比</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/zoom.py"></location>
            <source> Compare</source>
            <translation> 对比</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/zoom.py"></location>
            <source>Hold to see the photo as it was opened</source>
            <translation>按住以查看打开时的照片</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/zoom.py"></location>
            <source>{zoom:.0f} %</source>
            <translation>{zoom:.0f} %</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/zoom.py"></location>
            <source>{zoom:.1f} %</source>
            <translation>{zoom:.1f} %</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/photo_state.py"></location>
            <source>nothing marked</source>
            <translation>未标记</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/photo_state.py"></location>
            <source>marked</source>
            <translation>已标记</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/photo_state.py"></location>
            <source>repaired</source>
            <translation>已修复</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/photo_state.py"></location>
            <source>repaired and saved</source>
            <translation>已修复并保存</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/photo_state.py"></location>
            <source>not repaired</source>
            <translation>未修复</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/project_jobs.py"></location>
            <source>Bringing back unsaved work</source>
            <translation>正在恢复未保存的工作</translation>
        </message>
        <message numerus="yes">
            <location filename="../../inpaint_gui/project_jobs.py"></location>
            <source>The oldest {n} steps of the history are not in it: they found no room.</source>
            <translation>
                <numerusform>最早的 {n} 个历史步骤不在其中：放不下。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/project_jobs.py"></location>
            <source>{name} {trouble}, so the project holds the photo itself.</source>
            <translation>{name} {trouble}，因此项目内含照片本身。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/projects.py"></location>
            <source>Everything is as it was.</source>
            <translation>一切保持原样。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/reasons.py"></location>
            <source>around the hole</source>
            <translation>空缺周围</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/reasons.py"></location>
            <source>as a face</source>
            <translation>作为人脸</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/reasons.py"></location>
            <source>from what is expected</source>
            <translation>与预期相比</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/reasons.py"></location>
            <source>at the rim</source>
            <translation>边缘处</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/reasons.py"></location>
            <source>in softness</source>
            <translation>柔和度</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/reasons.py"></location>
            <source>for its kind</source>
            <translation>就其类型而言</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/reasons.py"></location>
            <source>Misfit, less is better: {losses}.</source>
            <translation>偏差，越小越好：{losses}。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/reasons.py"></location>
            <source>Candidate {number}, varied by hand.</source>
            <translation>候选 {number}，手动调整。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/reasons.py"></location>
            <source>The only answer of this method.</source>
            <translation>此方法的唯一结果。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/reasons.py"></location>
            <source>Best match at the edge.</source>
            <translation>边缘最吻合。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/reasons.py"></location>
            <source>Closer at the edge than {number}</source>
            <translation>边缘比 {number} 更接近</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/reasons.py"></location>
            <source>{fit}; {tone}.</source>
            <translation>{fit}；{tone}。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/reasons.py"></location>
            <source>{fit}.</source>
            <translation>{fit}。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/reasons.py"></location>
            <source>{measure} {loss:.3f}</source>
            <translation>{measure} {loss:.3f}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/reasons.py"></location>
            <source>Best match overall.</source>
            <translation>整体最吻合。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/reasons.py"></location>
            <source>As close at the edge as {number}</source>
            <translation>边缘与 {number} 一样接近</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/reasons.py"></location>
            <source>A little looser at the edge</source>
            <translation>边缘稍差</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/reasons.py"></location>
            <source>Looser at the edge</source>
            <translation>边缘较差</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/reasons.py"></location>
            <source>brighter</source>
            <translation>更亮</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/reasons.py"></location>
            <source>darker</source>
            <translation>更暗</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/reasons.py"></location>
            <source>warmer</source>
            <translation>更暖</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/reasons.py"></location>
            <source>cooler</source>
            <translation>更冷</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/recovery.py"></location>
            <source>Unsaved work on {count} photos was kept, the latest {when}: {listed}.</source>
            <translation>{count} 张照片的未保存工作已保留，最近一次{when}：{listed}。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/recovery.py"></location>
            <source>on {date} at {time}</source>
            <translation>于 {date} {time}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/recovery.py"></location>
            <source>Unsaved work on {listed} was kept, as it was {when}.</source>
            <translation>{listed} 的未保存工作已保留，状态{when}。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/recovery.py"></location>
            <source>at {time}</source>
            <translation>于 {time}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/recovery.py"></location>
            <source>Bring them back</source>
            <translation>恢复</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/recovery.py"></location>
            <source>Bring it back</source>
            <translation>恢复</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/recovery.py"></location>
            <source>Discard all</source>
            <translation>全部放弃</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/recovery.py"></location>
            <source>Discard</source>
            <translation>放弃</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/references.py"></location>
            <source>Looking for a face in {name}</source>
            <translation>正在 {name} 中查找人脸</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/references.py"></location>
            <source>{name} is the reference photo now: repairs are drawn to its face.</source>
            <translation>{name} 现为参考照片：修复会靠近其中的人脸。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/references.py"></location>
            <source>{name} is the reference photo now, but only the method {title} looks at one.</source>
            <translation>{name} 现为参考照片，但只有方法“{title}”会参考它。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/references.py"></location>
            <source>Repairs are drawn to no reference photo any more.</source>
            <translation>修复不再参考任何照片。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/repairs.py"></location>
            <source>Taking what is shown.</source>
            <translation>正在采用显示的结果。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/repairs.py"></location>
            <source>What is no longer marked is as it was in the photo.</source>
            <translation>不再标记的部分已恢复为原照片的样子。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/repairs.py"></location>
            <source>Repaired in {seconds:.1f} s.</source>
            <translation>修复用时 {seconds:.1f} 秒。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/repairs.py"></location>
            <source>Nothing has changed since the last repair. {key} tries other starts.</source>
            <translation>自上次修复以来没有变化。{key} 重新生成。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/repairs.py"></location>
            <source>Press {first} to {last} to choose, hold {original} to compare.</source>
            <translation>按 {first} 到 {last} 选择，按住 {original} 对比。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/repairs.py"></location>
            <source>It was being healed by hand just then; repair it now.</source>
            <translation>当时正在手动修补；请现在修复。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/repairs.py"></location>
            <source>Look through them, and press {first} to {last} to choose another candidate.</source>
            <translation>请逐张查看，按 {first} 到 {last} 选择其他候选。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/repairs.py"></location>
            <source>Repairing</source>
            <translation>正在修复</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/repairs.py"></location>
            <source>The locked candidates are of another method, {method}: choose it again, or unlock them.</source>
            <translation>锁定的候选来自另一方法 {method}：请重新选择该方法或解锁。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/repairs.py"></location>
            <source>All candidates are locked: unlock one, or ask for more of them.</source>
            <translation>所有候选均已锁定：请解锁一个或增加数量。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/repairs.py"></location>
            <source>Every mask is repaired already.</source>
            <translation>所有蒙版都已修复。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/repairs.py"></location>
            <source>No open photo has a mask yet.</source>
            <translation>打开的照片都还没有蒙版。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/repairs.py"></location>
            <source>The others are as they were.</source>
            <translation>其他照片保持原样。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/saving.py"></location>
            <source>The mask has changed since the repair, and new marks are not filled in what is saved: press Repair first to fill them.</source>
            <translation>修复之后蒙版已改变，新标记处在保存的结果中未填充：请先按“修复”。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/saving.py"></location>
            <source>The faces have been placed or chosen anew since the repair, which is saved as it was: press Repair first to use them.</source>
            <translation>修复之后人脸已重新放置或选择，保存的仍是原来的结果：如要采用请先按“修复”。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/saving.py"></location>
            <source>A project keeps all of it: {words}. Without one it is lost.</source>
            <translation>项目会全部保留：{words}。否则将会丢失。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../inpaint_gui/saving.py"></location>
            <source>{n} steps of the history</source>
            <translation>
                <numerusform>{n} 个历史步骤</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/saving.py"></location>
            <source>The repair of {name} is not saved.</source>
            <translation>{name} 的修复尚未保存。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/saving.py"></location>
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/saving.py"></location>
            <source>Save the Mask…</source>
            <translation>保存蒙版…</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/saving.py"></location>
            <source>the mask</source>
            <comment>in a list</comment>
            <translation>蒙版</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/saving.py"></location>
            <source>{count} candidates</source>
            <translation>{count} 个候选结果</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/saving.py"></location>
            <source>Your retouching of {name} is not saved.</source>
            <translation>{name} 的修饰尚未保存。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/saving.py"></location>
            <source>The mask of {name} is not saved.</source>
            <translation>{name} 的蒙版尚未保存。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/saving.py"></location>
            <source>Your work of {name} is not saved.</source>
            <translation>{name} 的工作尚未保存。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/saying.py"></location>
            <source>Mark the eyes</source>
            <translation>标出眼睛</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/series.py"></location>
            <source>opened</source>
            <comment>participle</comment>
            <translation>打开</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/series.py"></location>
            <source>repaired</source>
            <comment>participle</comment>
            <translation>修复</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/series.py"></location>
            <source>saved</source>
            <comment>participle</comment>
            <translation>保存</translation>
        </message>
        <message numerus="yes">
            <location filename="../../inpaint_gui/series.py"></location>
            <source>{n} of {total} photos were {done}.</source>
            <translation>
                <numerusform>{total} 张照片中有 {n} 张已{done}。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../inpaint_gui/series.py"></location>
            <source>{n} of {total} photos were not {done}.</source>
            <translation>
                <numerusform>{total} 张照片中有 {n} 张未{done}。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/series.py"></location>
            <source>Stopped: {said}</source>
            <translation>已停止：{said}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/series.py"></location>
            <source>No photo was {done}.</source>
            <translation>没有照片被{done}。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/series.py"></location>
            <source>All {total} photos were {done}.</source>
            <translation>全部 {total} 张照片已{done}。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/series.py"></location>
            <source>None of {total} photos were {done}.</source>
            <translation>{total} 张照片均未{done}。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/series.py"></location>
            <source>The photo was not {done}.</source>
            <translation>照片未{done}。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/series.py"></location>
            <source>All {total} photos were not {done}.</source>
            <translation>全部 {total} 张照片均未{done}。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/series.py"></location>
            <source>The photo was {done}.</source>
            <translation>照片已{done}。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/series.py"></location>
            <source>… and {count} more.</source>
            <translation>…另有 {count} 个。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/series.py"></location>
            <source>Photo {number} of {total} · </source>
            <translation>照片 {number}/{total} · </translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>Automatic</source>
            <translation>自动</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>Processor (CPU)</source>
            <translation>处理器 (CPU)</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>Graphics card (CUDA)</source>
            <translation>显卡 (CUDA)</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>Graphics (Apple)</source>
            <translation>图形处理器 (Apple)</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>{count} answers to choose among.</source>
            <translation>{count} 个结果可供选择。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>This method has one answer.</source>
            <translation>此方法只有一个结果。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>Device</source>
            <translation>设备</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>What the networks run on: automatic takes the fastest</source>
            <translation>网络在哪里运行：自动会选择最快的</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>Asking for devices…</source>
            <translation>正在查询设备…</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>How holes in faces are filled</source>
            <translation>如何填充人脸上的空缺</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>it is not here</source>
            <translation>它不在这里</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>{sentence}.</source>
            <translation>{sentence}。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>Look</source>
            <translation>外观</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>Light or dark</source>
            <translation>浅色或深色</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>What the window is written in</source>
            <translation>界面使用的语言</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>Size of text</source>
            <translation>文字大小</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>How large all words in the window are</source>
            <translation>窗口中所有文字的大小</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>Change shortcuts…</source>
            <translation>更改快捷键…</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <location filename="../../inpaint_gui/shortcut_dialog.py"></location>
            <source>Change shortcuts</source>
            <translation>更改快捷键</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>REPAIR</source>
            <translation>修复</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>FILES</source>
            <translation>文件</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>WINDOW</source>
            <translation>窗口</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>{device}: not in this computer</source>
            <translation>{device}：这台电脑没有</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <location filename="../../inpaint_gui/shortcut_dialog.py"></location>
            <source>Keys</source>
            <translation>按键</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcut_dialog.py"></location>
            <source>Choose an action, click into the field and press its new key.</source>
            <translation>选择一个操作，点击输入框并按下新按键。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcut_dialog.py"></location>
            <source>Find an action</source>
            <translation>查找操作</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcut_dialog.py"></location>
            <source>Type a part of its name, or what it does</source>
            <translation>输入名称的一部分或其作用</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcut_dialog.py"></location>
            <source>Actions</source>
            <translation>操作</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcut_dialog.py"></location>
            <source>New key</source>
            <translation>新按键</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcut_dialog.py"></location>
            <source>Click here, then press the key</source>
            <translation>点击这里，然后按键</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcut_dialog.py"></location>
            <source>Set</source>
            <translation>设定</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcut_dialog.py"></location>
            <source>Give the action this key, or take its key away</source>
            <translation>为操作设定此按键，或取消其按键</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcut_dialog.py"></location>
            <source>Reset all</source>
            <translation>全部重置</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcut_dialog.py"></location>
            <source>{key} is kept for “{held}”.</source>
            <translation>{key} 保留给“{held}”。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcut_dialog.py"></location>
            <source>Action</source>
            <translation>操作</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcut_dialog.py"></location>
            <source>Menu</source>
            <translation>菜单</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcut_dialog.py"></location>
            <source>{keys}  (changed)</source>
            <translation>{keys}（已更改）</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcut_dialog.py"></location>
            <source>Take away</source>
            <translation>取消</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcut_dialog.py"></location>
            <source>{key} is the key of “{owner}”, which would lose it.</source>
            <translation>{key} 是“{owner}”的按键，它将失去该按键。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcut_dialog.py"></location>
            <source>Take it</source>
            <translation>改用</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcut_dialog.py"></location>
            <source>The action would have no key.</source>
            <translation>该操作将没有按键。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcut_sheet.py"></location>
            <source>Keyboard shortcuts</source>
            <translation>键盘快捷键</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcut_sheet.py"></location>
            <source>Change…</source>
            <translation>更改…</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcut_sheet.py"></location>
            <source>By hand</source>
            <translation>手动操作</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcut_sheet.py"></location>
            <source>  or  </source>
            <translation>  或  </translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcuts.py"></location>
            <source>Move in panels and dialogs</source>
            <translation>在面板和对话框中移动</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcuts.py"></location>
            <source>Drag the photo</source>
            <translation>拖动照片</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcuts.py"></location>
            <source>Finish what is drawn</source>
            <translation>完成绘制</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcuts.py"></location>
            <source>Stop and close</source>
            <translation>停止和关闭</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcuts.py"></location>
            <source>Space</source>
            <comment>key</comment>
            <translation>空格</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcuts.py"></location>
            <source>Drag the photo, while held</source>
            <translation>按住时拖动照片</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcuts.py"></location>
            <source>Wheel</source>
            <comment>key</comment>
            <translation>滚轮</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcuts.py"></location>
            <source>Zoom</source>
            <translation>缩放</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcuts.py"></location>
            <source>Ctrl+Wheel</source>
            <comment>key</comment>
            <translation>Ctrl+滚轮</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcuts.py"></location>
            <source>Alt+Drag</source>
            <comment>key</comment>
            <translation>Alt+拖动</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcuts.py"></location>
            <source>Size of brush and eraser</source>
            <translation>画笔和橡皮擦大小</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcuts.py"></location>
            <source>Take marks away, while held</source>
            <translation>按住时去除标记</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcuts.py"></location>
            <source>Return</source>
            <comment>key</comment>
            <translation>回车</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcuts.py"></location>
            <source>Finish what is being drawn</source>
            <translation>完成正在绘制的内容</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcuts.py"></location>
            <source>Arrows</source>
            <comment>key</comment>
            <translation>方向键</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcuts.py"></location>
            <source>Move the selected face, or the line between before and after</source>
            <translation>移动选中的人脸，或前后对比的分割线</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/spread.py"></location>
            <source>candidates apart</source>
            <translation>候选结果有差异</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/spread.py"></location>
            <source>far apart: a guess</source>
            <translation>差异很大：只能猜测</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/spread.py"></location>
            <source>One answer: nothing to compare</source>
            <translation>只有一个结果：无从比较</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/spread.py"></location>
            <source>The candidates agree everywhere</source>
            <translation>候选结果处处一致</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/tools/clone.py"></location>
            <source>Hold Alt and click the place to copy from.</source>
            <translation>按住 Alt 并点击要复制的位置。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/tools/copying.py"></location>
            <source>Now brush where it is to go.</source>
            <translation>现在涂抹要放置的地方。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/tools/eyes.py"></location>
            <source>Click one eye of the face, or press Enter for a frame in the middle. Esc stops.</source>
            <translation>点击人脸的一只眼睛，或按 Enter 在中间放置框。按 Esc 结束。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/tools/eyes.py"></location>
            <source>Now click the other eye. Esc stops.</source>
            <translation>现在点击另一只眼睛。按 Esc 结束。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/tools/eyes.py"></location>
            <source>Click the middle of the mouth to be more exact, or press Enter to do without it.</source>
            <translation>点击嘴的中间可更精确，或按 Enter 跳过。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/tools/eyes.py"></location>
            <source>The face is marked: drag its frame if it is not quite right, then press Repair.</source>
            <translation>人脸已标出：如不准确可拖动框，然后按“修复”。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/tools/eyes.py"></location>
            <source>The eyes are further apart than that: click the other one, or zoom in.</source>
            <translation>两眼距离应更大：请点击另一只，或放大视图。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/tools/eyes.py"></location>
            <source>No face was added.</source>
            <translation>未添加人脸。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/tools/eyes.py"></location>
            <source>No mouth can be there: {why}. Click it, or press Enter without.</source>
            <translation>那里不可能是嘴：{why}。请点击嘴，或按 Enter 跳过。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/tools/faces.py"></location>
            <source>Hold Shift to turn in steps of 15°.</source>
            <translation>按住 Shift 以 15° 为步长旋转。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/tools/faces.py"></location>
            <source>Drag a face to move it, a corner to scale it, the gold knob to turn it. {key} adds a face.</source>
            <translation>拖动人脸可移动，拖角可缩放，拖金色圆钮可旋转。按 {key} 添加人脸。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/tools/faces.py"></location>
            <source>There is no face here yet: press {key} and click its two eyes.</source>
            <translation>这里还没有人脸：按 {key} 并点击两只眼睛。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/tools/mix.py"></location>
            <source>Select a repaired face with that candidate first.</source>
            <translation>请先选择一个含该候选的已修复人脸。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/tools/toolbox.py"></location>
            <source>Drag a rectangle; Shift makes it square, Alt takes marks away.</source>
            <translation>拖出矩形；Shift 为正方形，Alt 去除标记。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/tools/toolbox.py"></location>
            <source>Draw around the damage; with Alt marks are taken away.</source>
            <translation>沿损伤周围绘制；按 Alt 去除标记。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/tools/toolbox.py"></location>
            <source>Click corner after corner; Enter or a double click closes the outline.</source>
            <translation>逐个点击角点；按 Enter 或双击闭合轮廓。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/tools/toolbox.py"></location>
            <source>Click an even stain; drag to the right to take more in, Alt takes marks away.</source>
            <translation>点击颜色均匀的污点；向右拖动扩大范围，Alt 去除标记。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/tools/toolbox.py"></location>
            <source>Alt and click where to copy from, then brush over the damage.</source>
            <translation>按住 Alt 点击复制源，然后涂抹损伤处。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/tools/toolbox.py"></location>
            <source>Brush another candidate into the face; painting with the chosen one takes it back.</source>
            <translation>把另一个候选涂到人脸上；用选中的候选涂抹可还原。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/tools/toolbox.py"></location>
            <source>Brush over a spot to heal it; Alt and click chooses where from.</source>
            <translation>涂抹某处进行修补；按住 Alt 点击可选择来源。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/work.py"></location>
            <source>Brush over the damage, then press Repair.</source>
            <translation>涂抹损伤处，然后按“修复”。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/work.py"></location>
            <source>Cancelled; everything is as it was.</source>
            <translation>已取消；一切保持原样。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/work.py"></location>
            <source>Something failed inside ({kind}: {error}); nothing was changed.</source>
            <translation>程序内部出错（{kind}：{error}）；没有任何改动。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/work.py"></location>
            <source>This computer has too little free memory for that: close other programs, or make the photo smaller. Nothing was changed.</source>
            <translation>这台电脑的可用内存不足：请关闭其他程序或缩小照片。没有任何改动。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/work.py"></location>
            <source>{trouble} Nothing was changed.</source>
            <translation>{trouble}没有任何改动。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/work.py"></location>
            <source>No face found.</source>
            <translation>没有找到人脸。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/work.py"></location>
            <source>The search for faces was cancelled; the next Repair looks for them.</source>
            <translation>已取消查找人脸；下次修复时会再查找。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/work.py"></location>
            <source>Correct the suggestion with brush and eraser, then press Repair.</source>
            <translation>用画笔和橡皮擦修正建议，然后按“修复”。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/work.py"></location>
            <source>Opened as soon as this is done: {title}. {key} stops it.</source>
            <translation>完成此项后即打开：{title}。按 {key} 停止。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../inpaint_gui/work.py"></location>
            <source>{n} faces found.</source>
            <translation>
                <numerusform>找到 {n} 张人脸。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../inpaint_gui/work.py"></location>
            <source>{n} faces more found.</source>
            <translation>
                <numerusform>又找到 {n} 张人脸。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/work.py"></location>
            <source>No other face was found; press {key} to mark the eyes of one.</source>
            <translation>没有找到其他人脸；按 {key} 标出眼睛。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/work.py"></location>
            <source>No more damage was seen. {key} marks also what is doubtful.</source>
            <translation>没有发现更多损伤。{key} 会标出可疑之处。</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>File</source>
            <comment>menu</comment>
            <translation>文件</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Open…</source>
            <comment>action</comment>
            <translation>打开…</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Open photos or projects</source>
            <comment>tip</comment>
            <translation>打开照片或项目</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Paste a Photo</source>
            <comment>action</comment>
            <translation>粘贴照片</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Open what was copied: a picture or files</source>
            <comment>tip</comment>
            <translation>打开复制的内容：图片或文件</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Open the Sample</source>
            <comment>action</comment>
            <translation>打开示例</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Try it on a photo that comes with Facemend</source>
            <comment>tip</comment>
            <translation>用 Facemend 自带的照片试试</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Bring Back Unsaved Work…</source>
            <comment>action</comment>
            <translation>恢复未保存的工作…</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>What a sudden end has left</source>
            <comment>tip</comment>
            <translation>意外退出时留下的内容</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Close Photo</source>
            <comment>action</comment>
            <translation>关闭照片</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Close the photo that is shown</source>
            <comment>tip</comment>
            <translation>关闭当前照片</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Save Project</source>
            <comment>action</comment>
            <translation>保存项目</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Keep mask, faces, candidates, steps</source>
            <comment>tip</comment>
            <translation>保留蒙版、人脸、候选和步骤</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Save Project As…</source>
            <comment>action</comment>
            <translation>项目另存为…</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>In another file</source>
            <comment>tip</comment>
            <translation>保存到另一个文件</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Export…</source>
            <comment>action</comment>
            <translation>导出…</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Save the repaired photo</source>
            <comment>tip</comment>
            <translation>保存修复后的照片</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Export All Repaired…</source>
            <comment>action</comment>
            <translation>导出全部已修复照片…</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Save all repaired photos into a folder, replacing no file</source>
            <comment>tip</comment>
            <translation>将所有修复后的照片保存到文件夹，不替换任何文件</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Quit</source>
            <comment>action</comment>
            <translation>退出</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Close Facemend</source>
            <comment>tip</comment>
            <translation>关闭 Facemend</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Edit</source>
            <comment>menu</comment>
            <translation>编辑</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Undo</source>
            <comment>action</comment>
            <translation>撤销</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Take back the last step</source>
            <comment>tip</comment>
            <translation>撤销上一步</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Redo</source>
            <comment>action</comment>
            <translation>重做</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Do it again</source>
            <comment>tip</comment>
            <translation>重新执行</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Extend Canvas…</source>
            <comment>action</comment>
            <translation>扩展画布…</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Put margins on the photo and fill them, as a new file</source>
            <comment>tip</comment>
            <translation>给照片加上边距并填充，存为新文件</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Copy as Command…</source>
            <comment>action</comment>
            <translation>复制为命令…</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Copy the terminal's line that does what was done here</source>
            <comment>tip</comment>
            <translation>复制能重现这里操作的终端命令</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Change Shortcuts…</source>
            <comment>action</comment>
            <translation>更改快捷键…</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Give actions keys of your own</source>
            <comment>tip</comment>
            <translation>为操作设定自己的按键</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Settings…</source>
            <comment>action</comment>
            <translation>设置…</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Device, care, names, language, light or dark theme, size of text, limits</source>
            <comment>tip</comment>
            <translation>设备、细致度、名称、语言、浅色或深色主题、文字大小、限制</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Tools</source>
            <comment>menu</comment>
            <translation>工具</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Move</source>
            <comment>action</comment>
            <translation>移动</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Move the photo, click a face to select it</source>
            <comment>tip</comment>
            <translation>移动照片，点击人脸进行选择</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Brush</source>
            <comment>action</comment>
            <translation>画笔</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Mark what is to be repaired; Shift and a click go on in a straight line</source>
            <comment>tip</comment>
            <translation>标出要修复的部分；按住 Shift 单击可画直线接上</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Eraser</source>
            <comment>action</comment>
            <translation>橡皮擦</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Take marks away</source>
            <comment>tip</comment>
            <translation>去除标记</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Rectangle</source>
            <comment>action</comment>
            <translation>矩形</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Mark a rectangle</source>
            <comment>tip</comment>
            <translation>标出矩形</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Lasso</source>
            <comment>action</comment>
            <translation>套索</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Mark what you draw around</source>
            <comment>tip</comment>
            <translation>标出圈起的区域</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Polygon</source>
            <comment>action</comment>
            <translation>多边形套索</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Mark corner by corner</source>
            <comment>tip</comment>
            <translation>逐个角点标记</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Magic Wand</source>
            <comment>action</comment>
            <translation>魔棒</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Mark an even-coloured stain</source>
            <comment>tip</comment>
            <translation>标出颜色均匀的污点</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Heal Brush</source>
            <comment>action</comment>
            <translation>修补画笔</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Heal a spot by hand, no network</source>
            <comment>tip</comment>
            <translation>手动修补一处，不用网络</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Clone Brush</source>
            <comment>action</comment>
            <translation>仿制画笔</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Copy from another place</source>
            <comment>tip</comment>
            <translation>从别处复制</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Mix Brush</source>
            <comment>action</comment>
            <translation>混合画笔</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Paint another candidate into a face</source>
            <comment>tip</comment>
            <translation>把另一个候选涂到人脸上</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Place Faces</source>
            <comment>action</comment>
            <translation>放置人脸</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Move, scale, turn and choose faces</source>
            <comment>tip</comment>
            <translation>移动、缩放、旋转和选择人脸</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Mark or Take Away</source>
            <comment>action</comment>
            <translation>标记或去除</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Brush to eraser and back</source>
            <comment>tip</comment>
            <translation>在画笔与橡皮擦之间切换</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Smaller Brush</source>
            <comment>action</comment>
            <translation>缩小画笔</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Make the brush smaller</source>
            <comment>tip</comment>
            <translation>使画笔变小</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Larger Brush</source>
            <comment>action</comment>
            <translation>放大画笔</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Make the brush larger</source>
            <comment>tip</comment>
            <translation>使画笔变大</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Softer Brush</source>
            <comment>action</comment>
            <translation>柔化画笔</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Give the brush a softer edge</source>
            <comment>tip</comment>
            <translation>使画笔边缘更柔和</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Harder Brush</source>
            <comment>action</comment>
            <translation>硬化画笔</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Give the brush a harder edge</source>
            <comment>tip</comment>
            <translation>使画笔边缘更硬</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Pen Pressure</source>
            <comment>action</comment>
            <translation>压感</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>A pen's pressure sets the size</source>
            <comment>tip</comment>
            <translation>用压感笔的压力控制大小</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Mask</source>
            <comment>menu</comment>
            <translation>蒙版</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Suggest Damage</source>
            <comment>action</comment>
            <translation>建议损伤</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Mark what looks scratched, dusty, torn or stamped, for you to correct</source>
            <comment>tip</comment>
            <translation>标出看似划痕、灰尘、撕裂或日期戳的部分，供修正</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Suggest Also the Doubtful</source>
            <comment>action</comment>
            <translation>也建议可疑之处</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Mark also what may be no damage</source>
            <comment>tip</comment>
            <translation>也标出可能不是损伤的部分</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Suggest Only the Obvious</source>
            <comment>action</comment>
            <translation>只建议明显之处</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Mark only what is damage for certain</source>
            <comment>tip</comment>
            <translation>只标出确定的损伤</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Clear Mask</source>
            <comment>action</comment>
            <translation>清除蒙版</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Take all marks away</source>
            <comment>tip</comment>
            <translation>去除所有标记</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Invert Mask</source>
            <comment>action</comment>
            <translation>反转蒙版</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Mark what is not, and only that</source>
            <comment>tip</comment>
            <translation>只标出未标记的部分</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Grow Mask</source>
            <comment>action</comment>
            <translation>扩展蒙版</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Make the mask larger all around</source>
            <comment>tip</comment>
            <translation>使蒙版四周变大</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Shrink Mask</source>
            <comment>action</comment>
            <translation>收缩蒙版</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Make the mask smaller all around</source>
            <comment>tip</comment>
            <translation>使蒙版四周变小</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Feather Mask</source>
            <comment>action</comment>
            <translation>羽化蒙版</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Give the mask a soft edge</source>
            <comment>tip</comment>
            <translation>使蒙版边缘柔和</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Import Mask…</source>
            <comment>action</comment>
            <translation>导入蒙版…</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Open a mask: a PNG of the photo's size</source>
            <comment>tip</comment>
            <translation>打开蒙版：与照片同样大小的 PNG</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Export Mask…</source>
            <comment>action</comment>
            <translation>导出蒙版…</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Save the mask as a PNG: white = repair</source>
            <comment>tip</comment>
            <translation>将蒙版保存为 PNG：白色 = 修复</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Black Is Repaired</source>
            <comment>action</comment>
            <translation>修复黑色部分</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>In masks that are imported</source>
            <comment>tip</comment>
            <translation>适用于导入的蒙版</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Reuse Last Mask</source>
            <comment>action</comment>
            <translation>沿用上一个蒙版</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>The mask of the photo before</source>
            <comment>tip</comment>
            <translation>上一张照片的蒙版</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Same Mask for All</source>
            <comment>action</comment>
            <translation>所有照片用同一蒙版</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Keep it for the next photos</source>
            <comment>tip</comment>
            <translation>为后面的照片保留</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Use This Mask on the Other Open Photos</source>
            <comment>action</comment>
            <translation>将此蒙版用于其他打开的照片</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Put it on all open photos of this size</source>
            <comment>tip</comment>
            <translation>用于所有同样大小的打开的照片</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Faces</source>
            <comment>menu</comment>
            <translation>人脸</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Mark the Eyes</source>
            <comment>action</comment>
            <translation>标出眼睛</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Add a face by clicking its two eyes</source>
            <comment>tip</comment>
            <translation>点击两只眼睛以添加人脸</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Find Faces</source>
            <comment>action</comment>
            <translation>查找人脸</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Look again, also for removed faces</source>
            <comment>tip</comment>
            <translation>重新查找，包括已移除的人脸</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Next Face</source>
            <comment>action</comment>
            <translation>下一张人脸</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Select the next face</source>
            <comment>tip</comment>
            <translation>选择下一张人脸</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Previous Face</source>
            <comment>action</comment>
            <translation>上一张人脸</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Select the face before</source>
            <comment>tip</comment>
            <translation>选择上一张人脸</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Repair This Face</source>
            <comment>action</comment>
            <translation>修复此人脸</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Repair the selected face, or leave it as it is</source>
            <comment>tip</comment>
            <translation>修复所选人脸，或保持原样</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Reference Photo…</source>
            <comment>action</comment>
            <translation>参考照片…</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Draw repairs to another photo of the same person</source>
            <comment>tip</comment>
            <translation>使修复参考同一人的另一张照片</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>No Reference Photo</source>
            <comment>action</comment>
            <translation>不用参考照片</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Draw them to no other photo</source>
            <comment>tip</comment>
            <translation>不参考任何其他照片</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Remove Face</source>
            <comment>action</comment>
            <translation>移除人脸</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>The selected face is none</source>
            <comment>tip</comment>
            <translation>所选的不是人脸</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Repair</source>
            <comment>menu</comment>
            <translation>修复</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Repair</source>
            <comment>action</comment>
            <translation>修复</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Fill what is marked</source>
            <comment>tip</comment>
            <translation>填充标记的部分</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Roll Again</source>
            <comment>action</comment>
            <translation>重新生成</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>The same mask with other candidates; locked ones stay</source>
            <comment>tip</comment>
            <translation>同一蒙版的其他候选；锁定的会保留</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Repair All Open Photos</source>
            <comment>action</comment>
            <translation>修复所有打开的照片</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Repair every open photo that has a mask, one after the other</source>
            <comment>tip</comment>
            <translation>逐一修复每张有蒙版的打开的照片</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Use What Is Shown</source>
            <comment>action</comment>
            <translation>采用显示的结果</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Stop the search and keep what it shows</source>
            <comment>tip</comment>
            <translation>停止搜索并保留显示的结果</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Cancel</source>
            <comment>action</comment>
            <translation>取消</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Stop, leaving everything as it was</source>
            <comment>tip</comment>
            <translation>停止，一切保持原样</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>View</source>
            <comment>menu</comment>
            <translation>视图</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Fit</source>
            <comment>action</comment>
            <translation>适合窗口</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Show the whole photo</source>
            <comment>tip</comment>
            <translation>显示整张照片</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>100 %</source>
            <comment>action</comment>
            <translation>100 %</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>A photo pixel to a screen pixel</source>
            <comment>tip</comment>
            <translation>一个照片像素对应一个屏幕像素</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Zoom In</source>
            <comment>action</comment>
            <translation>放大</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Closer</source>
            <comment>tip</comment>
            <translation>更近</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Zoom Out</source>
            <comment>action</comment>
            <translation>缩小</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Further away</source>
            <comment>tip</comment>
            <translation>更远</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Face Frames</source>
            <comment>action</comment>
            <translation>人脸框</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Show the faces' frames</source>
            <comment>tip</comment>
            <translation>显示人脸框</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Mask</source>
            <comment>action</comment>
            <translation>蒙版</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Show the mask</source>
            <comment>tip</comment>
            <translation>显示蒙版</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Where Candidates Disagree</source>
            <comment>action</comment>
            <translation>候选结果的差异</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Mark where the candidates of a face are far apart</source>
            <comment>tip</comment>
            <translation>标出同一人脸的候选差异很大之处</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Fill While Painting</source>
            <comment>action</comment>
            <translation>涂抹时填充</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>While you mark a face, its fill follows the brush</source>
            <comment>tip</comment>
            <translation>标记人脸时，填充跟随画笔</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>The Original</source>
            <comment>action</comment>
            <translation>原图</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>The photo as it was opened: while the key is held, or until you choose this again</source>
            <comment>tip</comment>
            <translation>打开时的照片：按住按键期间显示，或显示到再次选择此项为止</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Compare: Split</source>
            <comment>action</comment>
            <translation>对比：分割</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Before and after, cut by a line to drag or to move by the arrow keys</source>
            <comment>tip</comment>
            <translation>前后对比，以一条线分割；可拖动该线或用方向键移动</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Compare: Side by Side</source>
            <comment>action</comment>
            <translation>对比：并排</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Before left, after right</source>
            <comment>tip</comment>
            <translation>左边之前，右边之后</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Compare: Difference</source>
            <comment>action</comment>
            <translation>对比：差异</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>What has changed, brightened; black is unchanged</source>
            <comment>tip</comment>
            <translation>以加亮显示改变之处；黑色为未改变</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Next Photo</source>
            <comment>action</comment>
            <translation>下一张照片</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Show the next open photo</source>
            <comment>tip</comment>
            <translation>显示下一张打开的照片</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Previous Photo</source>
            <comment>action</comment>
            <translation>上一张照片</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Show the open photo before</source>
            <comment>tip</comment>
            <translation>显示上一张打开的照片</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Panels</source>
            <comment>action</comment>
            <translation>面板</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Show all panels, or hide them for the photo alone</source>
            <comment>tip</comment>
            <translation>显示所有面板，或隐藏它们只看照片</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Tools Panel</source>
            <comment>action</comment>
            <translation>工具面板</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Show or close the tools</source>
            <comment>tip</comment>
            <translation>显示或关闭工具</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Results Panel</source>
            <comment>action</comment>
            <translation>结果面板</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Show or close candidates, faces</source>
            <comment>tip</comment>
            <translation>显示或关闭候选结果和人脸</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>History Panel</source>
            <comment>action</comment>
            <translation>历史记录面板</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Show or close the history</source>
            <comment>tip</comment>
            <translation>显示或关闭历史记录</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Repair Panel</source>
            <comment>action</comment>
            <translation>修复面板</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Show or close how to repair</source>
            <comment>tip</comment>
            <translation>显示或关闭修复方式</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Photos Panel</source>
            <comment>action</comment>
            <translation>照片面板</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Show or close the open photos</source>
            <comment>tip</comment>
            <translation>显示或关闭打开的照片</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Reset Panels</source>
            <comment>action</comment>
            <translation>重置面板</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>All panels, where they were at first</source>
            <comment>tip</comment>
            <translation>所有面板恢复到最初位置</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Help</source>
            <comment>menu</comment>
            <translation>帮助</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Find a Command…</source>
            <comment>action</comment>
            <translation>查找命令…</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Type what you want to do</source>
            <comment>tip</comment>
            <translation>输入想做的事</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Keyboard Shortcuts</source>
            <comment>action</comment>
            <translation>键盘快捷键</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>All keys on one sheet</source>
            <comment>tip</comment>
            <translation>在一页上列出所有按键</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Take the Tour</source>
            <comment>action</comment>
            <translation>开始导览</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Five steps over this window</source>
            <comment>tip</comment>
            <translation>在此窗口上的五个步骤</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Copy Diagnostic</source>
            <comment>action</comment>
            <translation>复制诊断信息</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Copy what helps to find a fault: versions, device, log; no names of photos</source>
            <comment>tip</comment>
            <translation>复制有助于排查问题的信息：版本、设备、日志；不含照片名称</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>About Facemend</source>
            <comment>action</comment>
            <translation>关于 Facemend</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Versions, device, weights and licences</source>
            <comment>tip</comment>
            <translation>版本、设备、权重和许可证</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>stroke</source>
            <comment>step</comment>
            <translation>笔触</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>erasing</source>
            <comment>step</comment>
            <translation>擦除</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>rectangle</source>
            <comment>step</comment>
            <translation>矩形</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>erasing rectangle</source>
            <comment>step</comment>
            <translation>擦除矩形</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>lasso</source>
            <comment>step</comment>
            <translation>套索</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>erasing lasso</source>
            <comment>step</comment>
            <translation>擦除套索</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>polygon</source>
            <comment>step</comment>
            <translation>多边形</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>erasing polygon</source>
            <comment>step</comment>
            <translation>擦除多边形</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>magic wand</source>
            <comment>step</comment>
            <translation>魔棒</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>erasing with the wand</source>
            <comment>step</comment>
            <translation>用魔棒擦除</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>suggested damage</source>
            <comment>step</comment>
            <translation>建议的损伤</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>imported mask</source>
            <comment>step</comment>
            <translation>导入的蒙版</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>reused mask</source>
            <comment>step</comment>
            <translation>沿用的蒙版</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>mask of another photo</source>
            <comment>step</comment>
            <translation>其他照片的蒙版</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>clear mask</source>
            <comment>step</comment>
            <translation>清除蒙版</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>invert mask</source>
            <comment>step</comment>
            <translation>反转蒙版</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>grow mask</source>
            <comment>step</comment>
            <translation>扩展蒙版</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>shrink mask</source>
            <comment>step</comment>
            <translation>收缩蒙版</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>feather mask</source>
            <comment>step</comment>
            <translation>羽化蒙版</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>healing</source>
            <comment>step</comment>
            <translation>修补</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>cloning</source>
            <comment>step</comment>
            <translation>仿制</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>find faces</source>
            <comment>step</comment>
            <translation>查找人脸</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>choosing a face</source>
            <comment>step</comment>
            <translation>选中人脸</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>leaving a face out</source>
            <comment>step</comment>
            <translation>不选人脸</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>remove face</source>
            <comment>step</comment>
            <translation>移除人脸</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>add face</source>
            <comment>step</comment>
            <translation>添加人脸</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>moving a face</source>
            <comment>step</comment>
            <translation>移动人脸</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>scaling a face</source>
            <comment>step</comment>
            <translation>缩放人脸</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>turning a face</source>
            <comment>step</comment>
            <translation>旋转人脸</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>placing a face</source>
            <comment>step</comment>
            <translation>放置人脸</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>repair</source>
            <comment>step</comment>
            <translation>修复</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>candidate {number}</source>
            <comment>step</comment>
            <translation>候选 {number}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>paint candidate {number}</source>
            <comment>step</comment>
            <translation>涂抹候选 {number}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>lock candidate {number}</source>
            <comment>step</comment>
            <translation>锁定候选 {number}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>unlock candidate {number}</source>
            <comment>step</comment>
            <translation>解锁候选 {number}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>opacity {percent} %</source>
            <comment>step</comment>
            <translation>不透明度 {percent} %</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>vary</source>
            <comment>step</comment>
            <translation>调整</translation>
        </message>
    </context>
</TS>
